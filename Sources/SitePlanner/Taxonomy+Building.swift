import SiteModel

extension Taxonomy.Kind {
  /// The names that an article gives for this kind.
  func names(of article: Article) -> [String] {
    switch self {
    case .tags: article.tags
    case .categories: article.category.map { [$0] } ?? []
    case .authors: article.authors
    case .languages, .licenses, .stewards, .status, .platforms, .openness: []
    }
  }

  /// The names that a project gives for this kind.
  func names(of project: Project) -> [String] {
    switch self {
    case .tags: project.tags
    case .categories: project.category.map { [$0] } ?? []
    case .languages: project.languages
    case .licenses: project.license.value.licenses
    case .stewards: project.stewards
    case .status: [project.status.rawValue]
    case .platforms: project.platforms
    case .openness: [project.openness.rawValue]
    case .authors: []
    }
  }

  /// The site-absolute URL of the index of its terms.
  var url: String { "/\(rawValue)/" }

  /// The site-absolute URL of a term's page.
  func url(ofTerm slug: String) -> String { "\(url)\(URLPath.encode(slug))/" }
}

/// Collects the terms of one taxonomy.
///
/// Names that make one slug are one term: "Machine Learning" and "machine-learning". The spelling
/// first met, in the order of the sources' paths, is shown.
struct TaxonomyBuilder {
  private let kind: Taxonomy.Kind
  /// By slug.
  private var positions: [String: Int] = [:]
  /// By name as written, because making a slug of each use again would cost.
  private var positionsByName: [String: Int] = [:]
  private var terms: [Taxonomy.Term] = []

  init(_ kind: Taxonomy.Kind) { self.kind = kind }

  /// Returns the taxonomies that have a term, articles in them in the given order, projects by
  /// title.
  static func taxonomies(of site: Site, newest: [Int], byTitle: [Int]) -> [Taxonomy] {
    Taxonomy.Kind.allCases.compactMap { kind in
      var builder = TaxonomyBuilder(kind)
      for article in site.articles { builder.register(kind.names(of: article)) }
      for project in site.projects { builder.register(kind.names(of: project)) }
      for index in newest {
        builder.add(kind.names(of: site.articles[index])) { $0.articles.append(index) }
      }
      for index in byTitle {
        builder.add(kind.names(of: site.projects[index])) { $0.projects.append(index) }
      }
      return builder.taxonomy()
    }
  }

  private mutating func register(_ names: [String]) {
    for name in names {
      if positionsByName[name] != nil { continue }
      let slug = Self.slug(of: name)
      positionsByName[name] = positions[slug] ?? terms.count
      guard positions[slug] == nil else { continue }
      positions[slug] = terms.count
      terms.append(
        Taxonomy.Term(
          name: name, slug: slug, url: kind.url(ofTerm: slug), articles: [],
          projects: []))
    }
  }

  private mutating func add(_ names: [String], _ append: (inout Taxonomy.Term) -> Void) {
    var seen: Set<Int> = []
    for name in names {
      guard let position = positionsByName[name], seen.insert(position).inserted else { continue }
      append(&terms[position])
    }
  }

  private func taxonomy() -> Taxonomy? {
    guard !terms.isEmpty else { return nil }
    let sorted = terms.map { (key: $0.name.lowercased(), term: $0) }
      .sorted { ($0.key, $0.term.slug) < ($1.key, $1.term.slug) }
    return Taxonomy(kind: kind, url: kind.url, terms: sorted.map(\.term))
  }

  /// A name without any letter or digit still gets a page of its own.
  static func slug(of name: String) -> String {
    Slug(slugging: name)?.text
      ?? "u-" + name.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "-")
  }
}
