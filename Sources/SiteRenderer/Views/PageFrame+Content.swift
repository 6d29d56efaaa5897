import SiteModel
import SitePlanner

extension PageFrame {
  /// The frame for a page, by what it shows.
  static func frame(of page: PlannedPage, _ shell: SiteShell) -> PageFrame {
    var frame = PageFrame(shell: shell, page: page)
    switch page.content {
    case .home: frame.describeHome()
    case .article(let index): frame.describe(shell.catalogue.article(index))
    case .articles(let listing):
      frame.title = "Articles"
      frame.description = "All articles of \(frame.settings.title), newest first."
      frame.describe(listing)
    case .project(let index): frame.describe(shell.catalogue.project(index))
    case .projects(let listing):
      frame.title = "Projects"
      frame.description = "All projects of \(frame.settings.title), by category."
      if listing.count > 1 {
        frame.description = "All projects of \(frame.settings.title), by name."
      }
      frame.describe(listing)
    case .page(let index): frame.describe(index)
    case .term(let taxonomy, let term, let listing):
      frame.describe(
        shell.catalogue.term(TermReference(taxonomy: taxonomy, term: term)),
        of: TaxonomyItem(catalogue: shell.catalogue, index: taxonomy), listing)
    case .terms(let taxonomy, let listing):
      let item = TaxonomyItem(catalogue: shell.catalogue, index: taxonomy)
      frame.title = item.title
      frame.description = item.summary + "."
      frame.describe(listing)
    case .search(let listing):
      frame.title = "Search"
      frame.description = "Everything on \(frame.settings.title), from A to Z."
      frame.describe(listing)
    case .compare: frame.describeCompare()
    case .comparison(let index): frame.describe(comparison: index)
    case .landscape, .timeline, .figures, .waysIn, .news, .graveyard, .reading:
      frame.describeExplore()
    case .report:
      frame.title = "Report"
      frame.description = "What a person should look at on \(frame.settings.title)."
    case .notFound:
      frame.title = "Page not found"
      frame.isFound = false
    }
    if page.content != .home, page.content != .notFound {
      frame.trail.insert(frame.crumb(frame.settings.title, "/"), at: 0)
    }
    frame.structuredData = StructuredData(frame: frame).json()
    return frame
  }

  private init(shell: SiteShell, page: PlannedPage) {
    self.init(
      shell: shell, page: page, title: shell.catalogue.settings.title, description: nil,
      canonical: nil, picture: nil, trail: [], published: nil, structuredData: [])
  }

  private func crumb(_ title: String, _ url: String) -> Crumb {
    Crumb(title: title, target: url, url: catalogue.path(url))
  }

  private mutating func describeHome() {
    description = settings.description.isEmpty ? nil : settings.description
    guard let index = catalogue.homeWords else { return }
    let words = catalogue.site.pages[index]
    title = words.source.title
    description = words.source.summary ?? description
    picture = catalogue.picture(catalogue.plan.sitePages[index].image, alt: words.image?.alt ?? "")
  }

  private mutating func describe(_ item: ArticleItem) {
    title = item.article.source.title
    description = item.summary
    canonical = item.article.canonical
    picture = item.cover
    published = item.article.date.value
    trail = [crumb("Articles", "/articles/")]
  }

  private mutating func describe(_ item: ProjectItem) {
    title = item.project.source.title
    description = item.project.source.summary
    picture = item.screenshots.first ?? catalogue.picture(item.relations.logo)
    trail = [crumb("Projects", "/projects/")]
    if let category = catalogue.references(item.relations.terms, of: .categories).first {
      let term = catalogue.term(category)
      trail.append(crumb(term.label, term.term.url))
    }
  }

  private mutating func describe(_ index: Int) {
    let own = catalogue.site.pages[index]
    title = own.source.title
    description = own.source.shownSummary
    picture = catalogue.picture(catalogue.plan.sitePages[index].image, alt: own.image?.alt ?? "")
    trail = catalogue.pagesAbove(own.path).map { crumb($0.title, $0.url) }
  }

  private mutating func describe(
    _ item: TermItem, of taxonomy: TaxonomyItem, _ listing: Listing
  ) {
    title = item.label
    description =
      item.meaning
      ?? "\(taxonomy.singular): \(item.label). Projects and articles of \(settings.title)."
    trail = [crumb(taxonomy.title, taxonomy.taxonomy.url)]
    describe(listing)
  }

  private mutating func describeCompare() {
    title = "Compare projects"
    description = "Two to five projects of \(settings.title) side by side, fact by fact."
    trail = [crumb("Projects", "/projects/")]
  }

  private mutating func describe(comparison index: Int) {
    let names = catalogue.comparison(index).title
    title = "\(names) compared"
    description = "\(names) side by side: licence, status, languages, platforms and more."
    trail = [crumb("Projects", "/projects/"), crumb("Compare", SitePlan.compareURL)]
  }

  private mutating func describeExplore() {
    guard let words = Self.words(for: page.content, of: settings.title) else { return }
    (title, description) = words
    switch page.content {
    case .waysIn(let listing), .graveyard(let listing), .reading(let listing): describe(listing)
    default: break
    }
  }

  private mutating func describe(_ listing: Listing) {
    if listing.number > 1 { title += ", page \(listing.number)" }
  }
}
