import Diagnostics
import SiteModel
import SitePlanner

/// The data with which scripts filter and compare projects, loaded when first wanted.
///
/// Each file is a script with one call, `showcase.put("catalogue/index",VALUE);`, because that can be
/// loaded from disk as well.
struct CatalogueData: Sendable {
  let catalogue: Catalogue
  let facets: FacetIndex
  private let buckets: FactBuckets
  private let fingerprints = CatalogueFingerprints()

  init(_ catalogue: Catalogue, facets: FacetIndex) {
    self.catalogue = catalogue
    self.facets = facets
    buckets = FactBuckets(catalogue)
  }

  /// - Complexity: Of the index, that of all other files together whose bytes were not asked for
  ///   before: their hash is the version.
  func bytes(of file: CatalogueFile) -> [UInt8] {
    var output = Array("showcase.put(\"\(file.key)\",".utf8)
    output += file == .index ? index.bytes() : data(of: file)
    output += Array(");\n".utf8)
    return output
  }

  private func data(of file: CatalogueFile) -> [UInt8] {
    let bytes = value(of: file).bytes()
    fingerprints.note(bytes, of: file)
    return bytes
  }

  private func value(of file: CatalogueFile) -> JSONValue {
    switch file {
    case .index: index
    case .facets: .array(facets.facets.map(value))
    case .part(let number): columns(slice(number, CatalogueFile.partSize))
    case .names(let number):
      .array(slice(number, CatalogueFile.partSize).map { .array([title(of: $0), slug(of: $0)]) })
    case .cards(let number):
      .array(slice(number, CatalogueFile.cardsSize).map { ResultCard(item: $0).value })
    case .facts(let bucket): .array(buckets.projects(in: bucket).map(facts))
    }
  }

  private var index: JSONValue {
    let count = catalogue.site.projects.count
    return .object([
      ("version", .text(version)),
      ("parts", .array((0..<CatalogueFile.parts(of: count)).map { .number($0) })),
      ("buckets", .number(CatalogueFile.buckets(of: count))),
      ("facts", .array(Fact.all.map { .text($0.label) })),
    ])
  }

  private var version: String {
    let hashes = catalogue.plan.catalogueFiles.filter { $0 != .index }
      .flatMap { (fingerprints[$0] ?? StableHash.fingerprint(of: data(of: $0))).utf8 }
    return StableHash.fingerprint(of: hashes)
  }

  /// The projects of the part with a number, by title.
  private func slice(_ number: Int, _ size: Int) -> [ProjectItem] {
    let order = catalogue.plan.projectsByTitle
    return order[(number * size)..<min(order.count, (number + 1) * size)].map(catalogue.project)
  }

  /// The names of the facet's terms, each at the place of its number.
  private func value(of facet: Facet) -> JSONValue {
    let terms = catalogue.plan.taxonomies[facet.taxonomy].terms
    return .array(facet.terms.map { .text(terms[$0].name) })
  }

  private func title(of item: ProjectItem) -> JSONValue { .text(item.project.source.title) }

  private func slug(of item: ProjectItem) -> JSONValue { .text(item.project.source.slug.text) }

  /// One text of titles, a line each, one of rows, the ids of each project's terms, and lists to sort
  /// by of days since 1970, 0 where there is none; of forges' figures only where some were asked.
  private func columns(_ items: [ProjectItem]) -> JSONValue {
    // A title has no line ends: the loader makes one line of each text.
    let titles = items.map(\.project.source.title)
    let rows = items.map { facets.ids(of: $0.relations).joined(separator: ",") }
    var columns: [JSONValue.Member] = [
      ("titles", .text(titles.joined(separator: "\n"))),
      ("rows", .text(rows.joined(separator: " "))),
      ("newest", .array(items.map { Self.day($0.project.catalogueDate) })),
      ("reviewed", .array(items.map { Self.day($0.project.reviewed) })),
    ]
    if !catalogue.site.figures.isEmpty {
      let figures = items.map { catalogue.site.figures(of: $0.project) }
      columns.append(("active", .array(figures.map { Self.day($0?.pushed) })))
      columns.append(("stars", .array(figures.map { .number($0?.stars ?? 0) })))
    }
    return .object(columns)
  }

  private static func day(_ date: ContentDate?) -> JSONValue {
    .number(date.map { max(0, $0.secondsSinceEpoch / 86_400) } ?? 0)
  }

  private func facts(_ index: Int) -> JSONValue {
    let item = catalogue.project(index)
    return .object([
      ("slug", slug(of: item)), ("title", title(of: item)),
      ("url", .text(catalogue.path(item.relations.url))),
      ("facts", .array(Fact.all.map { Self.value(of: $0.items(item)) })),
    ])
  }

  /// Texts, or texts with the address they lead to; 0 where nothing is stated.
  private static func value(of items: [FactItem]) -> JSONValue {
    guard !items.isEmpty else { return .number(0) }
    return .array(items.map { .array(([$0.text] + ($0.url.map { [$0] } ?? [])).map { .text($0) }) })
  }
}
