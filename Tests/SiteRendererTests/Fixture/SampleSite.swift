import Diagnostics
import Markdown
import SiteModel
import SitePlanner
import Synchronization
import Templates
import Testing

@testable import SiteRenderer

/// A small site made by hand, with every kind of page and the signs that break careless output.
struct SampleSite {
  static let awkward = "Tom & \"Jerry's\" <b>]]>"

  var site: Site
  private let bodies = Bodies()

  /// Bodies by number: a reference's offset is its index.
  private final class Bodies: Sendable {
    let fragments = Mutex<[Fragment]>([])
  }

  init(url: String = "https://example.org/repo/") throws {
    var settings = SiteSettings(title: "Sample", url: url)
    settings.description = "Projects & articles."
    settings.author = "The editors"
    site = Site(settings: settings)
    site.projects = [
      try project("alpha", "Alpha Engine", license: "Apache-2.0", category: "Tools"),
      try project("beta", "Beta", license: "MIT OR GPL-3.0-or-later", category: "Tools"),
      try project("gamma", Self.awkward, license: "LicenseRef-House", category: nil),
    ]
    site.projects[0].featured = Featured(
      since: ContentDate(parsing: "2024-02"), note: "It began here.")
    site.projects[2].status = .moved
    site.projects[2].movedTo = Located("https://example.com/new", at: Self.span("projects/gamma"))
    site.articles = [
      try article("first", "First", date: "2024-01-10", projects: ["alpha"]),
      try article("second", Self.awkward, date: "2024-03-01", projects: ["alpha", "beta"]),
      try article("third", "Third", date: "2024-05", projects: []),
    ]
    site.pages = [
      try page("/", "Welcome", body: "<p>Words of the home page.</p>"),
      try page("/docs/", "Documentation", body: "<h2 id=\"start\">Start</h2>"),
      try page("/docs/more/", "More", body: "<p>More.</p>"),
    ]
  }

  static func span(_ name: String) -> SourceSpan { SourceSpan(file: "content/\(name).md") }

  private func source(
    _ path: String, _ slug: String, _ title: String, _ fragment: Fragment, links: [Link] = [],
    anchors: [String] = []
  ) throws -> PageSource {
    let number = bodies.fragments.withLock {
      $0.append(fragment)
      return $0.count - 1
    }
    let file = SourceFile("content/\(path).md")
    var source = PageSource(
      file: file, slug: try #require(Slug(validating: slug)), slugSpan: file.span, title: title,
      titleSpan: file.span, body: Body(reference: BodyReference(offset: number, length: 0)))
    source.body.links = links
    source.body.anchors = anchors
    source.body.wordCount = 660
    source.body.outline = anchors.map { Heading(level: 2, id: $0, text: $0, span: file.span) }
    return source
  }

  private func project(
    _ slug: String, _ title: String, license: String, category: String?
  ) throws -> Project {
    let source = try source(
      "projects/\(slug)", slug, title, Fragment(html: Array("<p>It.</p>".utf8)))
    var project = Project(
      source: source,
      repository: Located(
        try #require(Repository(parsing: "owner/\(slug)")), at: source.titleSpan),
      license: Located(
        try #require(LicenseExpression.parse(license).expression), at: source.titleSpan),
      openness: license.hasPrefix("LicenseRef") ? .sourceAvailable : .osi)
    project.source.summary = "What \(title) is."
    project.category = category
    project.tags = ["one tag"]
    project.languages = ["Swift", "C++"]
    project.links = [
      ProjectLink(kind: .docs, url: "https://docs.example.com/?a=1&b=2"),
      ProjectLink(kind: .goodFirstIssues, url: "https://example.com/first"),
    ]
    project.install = [InstallCommand(system: "Debian", command: "apt install \(slug)")]
    return project
  }

  private func article(
    _ slug: String, _ title: String, date: String, projects: [String]
  ) throws -> Article {
    let span = Self.span("articles/\(slug)")
    let html =
      "<p>About <a>Alpha</a> and <a>see</a>.</p><h2 id=\"one\">One</h2><h2 id=\"two\">Two</h2>"
    let fragment = Fragment(
      html: Array(html.utf8),
      slots: [
        .init(offset: 11, link: 0, part: .attributes),
        .init(offset: 28, link: 1, part: .attributes),
      ])
    let links = [
      Link(
        kind: .link, destination: "../projects/alpha.md", sentence: "About Alpha and see.",
        span: span),
      Link(kind: .link, destination: "#two", sentence: "", span: span),
    ]
    var article = Article(
      source: try source(
        "articles/\(slug)", slug, title, fragment, links: links, anchors: ["one", "two"]),
      date: Located(try #require(ContentDate(parsing: date)), at: span))
    article.authors = ["Ada & Co"]
    article.tags = ["one tag"]
    article.series = "A series"
    article.projects = projects.map { Located($0, at: span) }
    return article
  }

  private func page(_ path: String, _ title: String, body: String) throws -> Page {
    let name = path == "/" ? "index" : String(path.dropFirst().dropLast())
    let slug = name.split(separator: "/").last.map(String.init) ?? "index"
    let anchors = body.contains("start") ? ["start"] : []
    return Page(
      source: try source(
        name, slug, title, Fragment(html: Array(body.utf8)), anchors: anchors), path: path)
  }

  func plan() throws -> SitePlan {
    let now = try #require(ContentDate(parsing: "2030-01-01"))
    return SitePlanner.plan(site, options: PlanOptions(now: now)).value
  }

  /// A renderer with the default theme.
  func renderer(portable: Bool = false) throws -> SiteRenderer {
    let sources = try DefaultTheme()
    let theme = Theme(files: sources.files, accent: site.settings.accent)
    let templates = TemplateSet.compile(sources.sources, roots: theme.shapes)
    let bodies = bodies
    return SiteRenderer(
      plan: try plan(), theme: theme, templates: templates.value,
      options: RenderOptions(portable: portable)
    ) { reference in bodies.fragments.withLock { $0[reference.offset].encoded() } }
  }

  /// The text of one output.
  func render(_ path: String, portable: Bool = false) throws -> String {
    let renderer = try renderer(portable: portable)
    let output = try #require(renderer.outputs.first { $0.path == path }, "no output '\(path)'")
    return String(decoding: try renderer.render(output).value.bytes, as: UTF8.self)
  }
}
