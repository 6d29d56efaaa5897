import SiteModel
import SitePlanner

/// `llms.txt` (llmstxt.org): what the site is and where to read on, in Markdown short enough to be
/// read whole by a language model.
struct LanguageModelIndex {
  /// Links in one section; what is more stands in `projects.json` and the sitemap.
  static let limit = 200

  var catalogue: Catalogue
  private var output: [UInt8] = []

  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  private var plan: SitePlan { catalogue.plan }
  private var settings: SiteSettings { catalogue.settings }

  static func render(_ catalogue: Catalogue) -> [UInt8] {
    var index = LanguageModelIndex(catalogue)
    index.write()
    return index.output
  }

  private mutating func write() {
    append("# \(MarkdownText.escaped(settings.title))\n\n")
    let description =
      settings.description.isEmpty
      ? "A showcase of open source projects and the articles written about them."
      : settings.description
    append("> \(MarkdownText.escaped(description))\n")
    let numbers = [
      Self.count(catalogue.site.projects.count, "project"),
      Self.count(catalogue.site.articles.count, "article"),
    ]
    append(
      "\nThe site shows \(numbers.joined(separator: " and ")). Language: \(settings.language).\n")
    writeData()
    writeProjects()
    writeArticles()
    writePages()
  }

  private mutating func writeData() {
    var links: [(title: String, path: String, note: String)] = []
    if !catalogue.site.projects.isEmpty {
      links.append(("projects.json", "/projects.json", "every project with all its facts"))
      links.append(("projects.csv", "/projects.csv", "the same as a table"))
    }
    if plan.hasFeed(of: .site) { links.append(("Feed", "/feed.xml", "what is new, as Atom")) }
    links.append(("Sitemap", "/sitemap.xml", "the address of every page"))
    append("\n## Data\n\n")
    for link in links { item(link.title, catalogue.absolute(link.path), link.note) }
  }

  /// Those that were picked first, then by title.
  private mutating func writeProjects() {
    let projects = catalogue.site.projects
    guard !projects.isEmpty else { return }
    append("\n## Projects\n\n")
    let picked = plan.projectsByTitle.filter { projects[$0].featured != nil }
    let rest = plan.projectsByTitle.lazy.filter { projects[$0].featured == nil }
    for index in (picked.prefix(Self.limit) + rest.prefix(max(0, Self.limit - picked.count))) {
      item(
        projects[index].source.title, catalogue.absolute(plan.projects[index].url),
        projects[index].source.summary)
    }
    more(projects.count, "projects", in: "projects.json")
  }

  private mutating func writeArticles() {
    guard !plan.newestArticles.isEmpty else { return }
    append("\n## Articles\n\n")
    for index in plan.newestArticles.prefix(Self.limit) {
      let article = catalogue.article(index)
      item(
        article.article.source.title, catalogue.absolute(article.relations.url), article.summary)
    }
    more(plan.newestArticles.count, "articles", in: "sitemap.xml")
  }

  private mutating func writePages() {
    let pages = catalogue.site.pages.indices.filter { plan.sitePages[$0].url != "/" }
    guard !pages.isEmpty else { return }
    append("\n## Pages\n\n")
    for index in pages.prefix(Self.limit) {
      let source = catalogue.site.pages[index].source
      item(source.title, catalogue.absolute(plan.sitePages[index].url), source.shownSummary)
    }
    more(pages.count, "pages", in: "sitemap.xml")
  }

  /// Says where the rest is, if there is one.
  private mutating func more(_ count: Int, _ what: String, in path: String) {
    guard count > Self.limit else { return }
    item(
      "All \(count) \(what)", catalogue.absolute("/" + path), "the \(count - Self.limit) others too"
    )
  }

  private mutating func item(_ title: String, _ url: String, _ note: String?) {
    append("- [\(MarkdownText.escaped(title))](\(MarkdownText.destination(url)))")
    if let note, !note.isEmpty { append(": \(MarkdownText.escaped(note))") }
    append("\n")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }
}
