import SiteModel

/// Which projects can replace one product.
///
/// A product is a text that people write: what makes one slug is one product, and it is a project of
/// this site where one has that slug, that alias or that title.
struct AlternativeIndex {
  /// Of others that are shown beside one.
  static let limit = 6

  private let names: PageNames
  /// By the product's slug: the projects that can replace it, in the order of the sources.
  private var replacing: [String: [Int]] = [:]
  /// By slug of the title; empty where no project replaces anything.
  private var titles: [String: Int] = [:]
  /// By project: those that say they can replace it.
  private var replacements: [Int: [Int]] = [:]

  /// - Complexity: O(*projects*), and nothing for those without `alternative_to` where none has it.
  init(_ projects: [Project], names: PageNames) {
    self.names = names
    for index in projects.indices {
      for product in projects[index].alternativeTo {
        let key = Self.key(product)
        if replacing[key]?.last != index { replacing[key, default: []].append(index) }
      }
    }
    guard !replacing.isEmpty else { return }
    for index in projects.indices {
      let key = Self.key(projects[index].source.title)
      if replacing[key] != nil, titles[key] == nil { titles[key] = index }
    }
    for (product, others) in replacing {
      guard let project = self.project(product, product) else { continue }
      replacements[project, default: []] += others.filter { $0 != project }
    }
  }

  /// - Parameter products: Those that the project at `index` can replace.
  func alternatives(of index: Int, _ products: [String]) -> [Alternative] {
    products.map { product in
      let key = Self.key(product)
      let named = self.project(product, key)
      return Alternative(
        product: product, project: named == index ? nil : named,
        others: Self.nearest(to: index, in: replacing[key] ?? []))
    }
  }

  /// The projects that say they can replace the one at `index`.
  func replacements(of index: Int) -> [Int] {
    // Two spellings may name it, so one project may be there twice.
    replacements[index].map { Self.nearest(to: index, in: Set($0).sorted()) } ?? []
  }

  private func project(_ product: String, _ key: String) -> Int? {
    titles[key] ?? names.projects[product] ?? names.projects[key]
  }

  /// Those that follow `index` in the sorted list, round and round: of many every one is shown by
  /// some.
  private static func nearest(to index: Int, in sorted: [Int]) -> [Int] {
    guard !sorted.isEmpty else { return [] }
    let start = sorted.partitioningIndex { $0 > index }
    let around = sorted[start...].prefix(limit) + sorted[..<start].prefix(limit)
    return Array(around.filter { $0 != index }.prefix(limit))
  }

  private static func key(_ product: String) -> String {
    Slug(slugging: product)?.text ?? product
  }
}
