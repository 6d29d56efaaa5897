import SiteModel
import SitePlanner
import Templates

/// The plan, with the few things every view looks up in it; made once, never changed.
final class Catalogue: Sendable {
  let plan: SitePlan
  let portable: Bool
  /// Terms of authors by name, so that an article's authors lead to their pages.
  private let authors: [String: TermReference]
  private let taxonomyIndexes: [Taxonomy.Kind: Int]
  private let assets: [String: Asset]
  private let pagesByURL: [String: Int]
  /// By project, the comparisons it is in.
  private let comparisonsByProject: [Int: [Int]]
  /// The place of each project among the newest, by its index; nil for those without a date.
  let projectRanks: [Int?]
  /// The record of each term of each taxonomy, made once.
  let termValues: [[Value]]
  /// The record of each date that an article or a project has, made once.
  private let dateValues: [ContentDate: Value]
  /// The record of each author who has a page, made once, by name.
  private let authorValues: [String: Value]

  init(_ plan: SitePlan, portable: Bool, uses: FieldUse = .everything) {
    self.plan = plan
    self.portable = portable
    var indexes: [Taxonomy.Kind: Int] = [:]
    for (index, taxonomy) in plan.taxonomies.enumerated() { indexes[taxonomy.kind] = index }
    taxonomyIndexes = indexes
    termValues = plan.taxonomies.map { taxonomy in
      taxonomy.terms.map {
        TermItem.view.value(TermItem($0, of: taxonomy.kind, portable: portable), uses)
      }
    }
    var ranks = [Int?](repeating: nil, count: plan.projects.count)
    for (rank, project) in plan.newestProjects.enumerated() { ranks[project] = rank }
    projectRanks = ranks
    var authors: [String: TermReference] = [:]
    if let index = indexes[.authors] {
      for (term, entry) in plan.taxonomies[index].terms.enumerated() {
        authors[entry.name] = TermReference(taxonomy: index, term: term)
      }
    }
    self.authors = authors
    authorValues = authors.mapValues { reference in
      let term = plan.taxonomies[reference.taxonomy].terms[reference.term]
      let url = AddressForm.path(of: term.url, portable: portable)
      return AuthorItem.view.value(AuthorItem(name: term.name, url: url), uses)
    }
    dateValues = Self.dates(of: plan.site).mapValues { DateText.view.value($0, uses) }
    assets = Dictionary(
      plan.site.assets.map { ($0.outputPath, $0) }, uniquingKeysWith: { first, _ in first })
    pagesByURL = Dictionary(
      plan.sitePages.indices.map { (plan.sitePages[$0].url, $0) },
      uniquingKeysWith: { first, _ in first })
    var comparisons: [Int: [Int]] = [:]
    for (index, comparison) in plan.comparisons.enumerated() {
      for project in comparison.projects { comparisons[project, default: []].append(index) }
    }
    comparisonsByProject = comparisons
  }

  private static func dates(of site: Site) -> [ContentDate: DateText] {
    let language = site.settings.language
    var dates: [ContentDate: DateText] = [:]
    func note(_ date: ContentDate?) {
      if let date, dates[date] == nil { dates[date] = DateText(date: date, language: language) }
    }
    for article in site.articles {
      note(article.date.value)
      note(article.updated)
    }
    for project in site.projects { note(project.released) }
    return dates
  }

  var site: Site { plan.site }
  var settings: SiteSettings { plan.site.settings }

  /// The page of its own whose words stand on the home page.
  var homeWords: Int? { pagesByURL["/"] }

  /// The pages of their own whose folders hold the page at `url`, outermost first.
  func pagesAbove(_ url: String) -> [(title: String, url: String)] {
    var above: [(title: String, url: String)] = []
    var path = "/"
    for segment in url.split(separator: "/").dropLast() {
      path += "\(segment)/"
      if let index = pagesByURL[path] { above.append((site.pages[index].source.title, path)) }
    }
    return above
  }

  /// What follows `root` in the address of a site-absolute URL.
  func path(_ url: String) -> String { AddressForm.path(of: url, portable: portable) }

  /// The address of a site-absolute URL with its scheme and host.
  func absolute(_ url: String) -> String { AddressForm.absolute(settings.url).address(of: url) }

  /// The comparisons with pages of their own that `project` is in.
  func comparisons(of project: Int) -> [Int] { comparisonsByProject[project] ?? [] }

  func article(_ index: Int) -> ArticleItem { ArticleItem(catalogue: self, index: index) }
  func project(_ index: Int) -> ProjectItem { ProjectItem(catalogue: self, index: index) }
  func term(_ reference: TermReference) -> TermItem {
    let taxonomy = plan.taxonomies[reference.taxonomy]
    return TermItem(taxonomy.terms[reference.term], of: taxonomy.kind, portable: portable)
  }

  /// Those of one kind, as the author lists them where that is given: the language a project is
  /// mostly written in comes first.
  func references(
    _ references: [TermReference], of kind: Taxonomy.Kind, inOrderOf names: [String] = []
  ) -> [TermReference] {
    guard let wanted = taxonomyIndexes[kind] else { return [] }
    let found = references.filter { $0.taxonomy == wanted }
    guard found.count > 1, names.count > 1 else { return found }
    let terms = plan.taxonomies[wanted].terms
    return found.map { (names.firstIndex(of: terms[$0.term].name) ?? names.count, $0) }
      .sorted { $0.0 < $1.0 }
      .map(\.1)
  }

  /// The records of terms of one kind, ready to be shown.
  func terms(
    _ references: [TermReference], of kind: Taxonomy.Kind, inOrderOf names: [String] = []
  ) -> [Value] {
    self.references(references, of: kind, inOrderOf: names)
      .map { termValues[$0.taxonomy][$0.term] }
  }

  func taxonomy(_ kind: Taxonomy.Kind) -> TaxonomyItem? {
    taxonomyIndexes[kind].map { TaxonomyItem(catalogue: self, index: $0) }
  }

  /// The record of a date of an article or a project.
  func dateValue(_ date: ContentDate?) -> Value {
    guard let date else { return .absent }
    return dateValues[date] ?? DateText.view.value(dateText(date))
  }

  /// The record of someone who wrote an article.
  func authorValue(_ name: String) -> Value {
    authorValues[name] ?? AuthorItem.view.value(AuthorItem(name: name))
  }

  /// The page of all articles by one author, site-absolute.
  func authorURL(_ name: String) -> String? { authors[name].map { term($0).term.url } }

  /// The picture a resolved link leads to.
  func picture(_ target: LinkTarget?, alt: String = "") -> Picture? {
    guard case .asset(let url, _, let pixels) = target else { return nil }
    return Picture(
      url: path(url), absolute: absolute(url), alt: alt, pixels: pixels)
  }

  /// The site's own.
  var logo: Picture? { settings.logo.flatMap { picture(atContentPath: $0.value) } }

  /// Whether drawings begin at the right, as the language does.
  var isMirrored: Bool { SiteShell.direction(of: settings.language) == "rtl" }

  /// The picture at a path below `content/`, as the settings name it.
  private func picture(atContentPath path: String) -> Picture? {
    let path = path.hasPrefix("/") ? String(path.dropFirst()) : path
    guard let asset = assets[path] ?? assets[String(path.trimmingPrefix("content/"))] else {
      return nil
    }
    let url = "/" + URLPath.encode(asset.outputPath)
    return Picture(url: self.path(url), absolute: absolute(url), alt: "", pixels: asset.pixels)
  }
}
