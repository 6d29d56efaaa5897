import SiteModel

extension Taxonomy.Kind {
  /// The names that an article of `site` gives for this kind.
  func names(ofArticle index: Int, in site: Site) -> [String] {
    switch self {
    case .tags: site.articles[index].tags
    case .categories: site.articles[index].category.map { [$0] } ?? []
    case .authors: site.articles[index].authors
    case .languages, .licenses, .stewards, .status, .platforms, .openness: []
    }
  }

  /// The names that a project of `site` gives for this kind.
  func names(ofProject index: Int, in site: Site) -> [String] {
    switch self {
    case .tags: site.projects[index].tags
    case .categories: site.projects[index].category.map { [$0] } ?? []
    case .languages: site.projects[index].languages
    case .licenses: site.projects[index].license.value.licenses
    case .stewards: site.projects[index].stewards
    case .status: [site.projects[index].status.rawValue]
    case .platforms: site.projects[index].platforms
    case .openness: [site.projects[index].openness.rawValue]
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

  /// Returns the taxonomy of one kind, articles in it in the given order, projects by title; nil
  /// where it has no term.
  static func taxonomy(
    _ kind: Taxonomy.Kind, of site: Site, newest: [Int], byTitle: [Int]
  ) -> Taxonomy? {
    var builder = TaxonomyBuilder(kind)
    // First in the order of the sources, which decides how a term is spelled.
    let articles = site.articles.indices.map {
      builder.register(kind.names(ofArticle: $0, in: site))
    }
    let projects = site.projects.indices.map {
      builder.register(kind.names(ofProject: $0, in: site))
    }
    for index in newest {
      for term in articles[index] { builder.terms[term].articles.append(index) }
    }
    for index in byTitle {
      for term in projects[index] { builder.terms[term].projects.append(index) }
    }
    return builder.taxonomy()
  }

  /// Returns the positions of the terms that the names are, each once.
  private mutating func register(_ names: [String]) -> [Int] {
    var found: [Int] = []
    for name in names {
      let position = position(of: name)
      if !found.contains(position) { found.append(position) }
    }
    return found
  }

  private mutating func position(of name: String) -> Int {
    if let known = positionsByName[name] { return known }
    let slug = Self.slug(of: name)
    let position = positions[slug] ?? terms.count
    positionsByName[name] = position
    if position == terms.count {
      positions[slug] = position
      terms.append(Taxonomy.Term(name: name, slug: slug, url: kind.url(ofTerm: slug)))
    }
    return position
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
