import Diagnostics
import Markdown
import SiteModel

@testable import SiteRenderer

extension SampleSite {
  /// What breaks careless output in one format or another: markup, the ends of what it might stand
  /// in, control characters, what XML cannot hold, line ends, right-to-left marks, a formula.
  static let hostile =
    "=1+1 & <b> \"q\" 'a' ]]> </script> <!-- --> \\u003c {{x}} %00 \u{0}\u{7}\u{1F}\u{7F}\u{85}"
    + "\u{FFFE}\u{1FFFF} 😀👩‍💻 \u{202E}\u{200F} שלום \u{2028} a\nb\r\nc\td, e; f|`*_~#[]()"

  private static let address = "https://example.com/?a=1&b=\"<2>'&c=]]></script>\u{7}\u{FFFE}"

  /// Puts a value into every field that front matter and settings can fill.
  mutating func fillEveryField(with text: String = hostile) {
    for index in site.projects.indices { fill(&site.projects[index], with: text) }
    for index in site.articles.indices { fill(&site.articles[index], with: text) }
    for index in site.pages.indices {
      site.pages[index].source.title = text
      site.pages[index].source.summary = text
    }
    for project in site.projects {
      guard let date = ContentDate(parsing: "2024-02-03") else { continue }
      var figures = ForgeFigures(repository: text, fetchedAt: date)
      (figures.releaseTag, figures.releaseDate, figures.stars) = (text, date, 3)
      site.figures[ForgeFigures.path(besides: project.source.file.path)] = figures
    }
    let span = SourceSpan(file: "content/site.yml")
    site.settings.title = text
    site.settings.description = text
    site.settings.author = text
    site.settings.license = text
    site.settings.repository = Self.address
    site.settings.footer = text
    site.settings.navigation = [NavigationLink(title: text, url: Located("/projects/", at: span))]
    site.settings.extra = [.init(key: "x_any", value: .text(text))]
  }

  private func fill(_ project: inout Project, with text: String) {
    let span = project.source.titleSpan
    let date = ContentDate(parsing: "2024-02-03T04:05:06+07:30")
    project.source.title = text
    project.source.summary = text
    project.source.body.summary = text
    project.source.extra = [.init(key: "x_any", value: .text(text))]
    project.licenseURL = Self.address
    project.homepage = Self.address
    project.category = text
    project.tags = [text, "one tag"]
    project.languages = [text]
    project.platforms = [text]
    project.maturity = text
    project.released = date
    project.added = date
    project.reviewed = date
    project.alternativeTo = [text]
    project.movedTo = Located(Self.address, at: span)
    project.usedBy = [NamedLink(name: text, url: Self.address)]
    project.maintainers = [NamedLink(name: text, url: Self.address), NamedLink(name: text)]
    project.stewards = [text]
    project.funding = [Self.address]
    project.links = ProjectLink.Kind.allCases.map { ProjectLink(kind: $0, url: Self.address) }
    project.install = [InstallCommand(system: text, command: text)]
    project.doi = "10.1000/" + text
    project.featured = Featured(since: date, note: text)
  }

  private func fill(_ article: inout Article, with text: String) {
    article.source.title = text
    article.source.summary = text
    article.source.body.summary = text
    article.source.extra = [.init(key: "x_any", value: .text(text))]
    article.authors = [text, "Ada"]
    article.tags = [text, "one tag"]
    article.category = text
    article.series = text
    article.canonical = Self.address
    article.updated = ContentDate(parsing: "2024-05-06T07:08:09-03:00")
  }
}
