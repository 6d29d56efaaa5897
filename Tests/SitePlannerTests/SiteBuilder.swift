import Diagnostics
import SiteModel

/// A site put together in a line or two, for the planner's tests.
struct SiteBuilder {
  var site = Site(settings: SiteSettings(title: "Test", url: "https://example.org/"))

  static func source(
    _ path: String, title: String? = nil, links: [Link] = [], anchors: [String] = [],
    aliases: [String] = [], draft: Bool = false, slug: String? = nil
  ) -> PageSource {
    let name = slug ?? String(path.split(separator: "/").last!.dropLast(3))
    let file = SourceFile(path)
    return PageSource(
      file: file, slug: Slug(validating: name)!, slugSpan: SourceSpan(file: path, line: 2),
      title: title ?? name, titleSpan: SourceSpan(file: path, line: 3), draft: draft,
      aliases: aliases.map { Located($0, at: SourceSpan(file: path, line: 5)) },
      body: Body(
        reference: BodyReference(offset: 0, length: 0), links: links, anchors: anchors))
  }

  static func link(
    _ destination: String, kind: Link.Kind = .link, sentence: String = "", in file: String = "",
    line: Int = 9
  ) -> Link {
    Link(
      kind: kind, destination: destination, sentence: sentence,
      span: SourceSpan(file: file, line: line))
  }

  mutating func article(
    _ name: String, date: String = "2026-01-01", slug: String? = nil, title: String? = nil,
    tags: [String] = [], projects: [String] = [], links: [Link] = [], anchors: [String] = [],
    aliases: [String] = [], draft: Bool = false, _ change: (inout Article) -> Void = { _ in }
  ) {
    let path = "content/articles/\(name).md"
    var article = Article(
      source: Self.source(
        path, title: title, links: links.map { Self.placed($0, path) }, anchors: anchors,
        aliases: aliases, draft: draft, slug: slug),
      date: Located(ContentDate(parsing: date)!, at: SourceSpan(file: path, line: 4)))
    article.tags = tags
    article.projects = projects.map { Located($0, at: SourceSpan(file: path, line: 6)) }
    change(&article)
    site.articles.append(article)
  }

  mutating func project(
    _ name: String, repository: String? = nil, slug: String? = nil, title: String? = nil,
    tags: [String] = [], links: [Link] = [], anchors: [String] = [], aliases: [String] = [],
    draft: Bool = false, _ change: (inout Project) -> Void = { _ in }
  ) {
    let path = "content/projects/\(name).md"
    let span = SourceSpan(file: path, line: 7)
    var project = Project(
      source: Self.source(
        path, title: title, links: links.map { Self.placed($0, path) }, anchors: anchors,
        aliases: aliases, draft: draft, slug: slug),
      repository: Located(
        Repository(parsing: repository ?? "https://github.com/example/p\(site.projects.count)")!,
        at: span),
      license: Located(LicenseExpression.parse("MIT").expression!, at: span),
      openness: .osi)
    project.tags = tags
    change(&project)
    site.projects.append(project)
  }

  mutating func page(
    _ path: String, links: [Link] = [], anchors: [String] = [], aliases: [String] = [],
    _ change: (inout Page) -> Void = { _ in }
  ) {
    let file = path == "/" ? "content/index.md" : "content\(path.dropLast()).md"
    var page = Page(
      source: Self.source(
        file, links: links.map { Self.placed($0, file) }, anchors: anchors, aliases: aliases),
      path: path)
    change(&page)
    site.pages.append(page)
  }

  mutating func asset(_ path: String, size: Int = 1, pixels: PixelSize? = nil) {
    site.assets.append(
      Asset(
        file: SourceFile("content/\(path)"), outputPath: path, size: size, pixels: pixels))
  }

  private static func placed(_ link: Link, _ file: String) -> Link {
    var link = link
    link.span.file = file
    return link
  }
}
