import FrontMatter
import SiteModel

/// What packages say of themselves to those who install them.
enum ManifestSource {
  static func cargo(_ page: inout PageBuilder) {
    page.text("title", from: "package", "name")
    page.summary(from: "package", "description")
    page.repository(from: "package", "repository")
    page.text("homepage", from: "package", "homepage")
    page.license(from: "package", "license")
    page.list("tags", from: "package", "keywords")
    page.link(.docs, from: "package", "documentation")
    page.set("languages", .list([.text("Rust")]), at: page.record.span)
  }

  static func pyproject(_ page: inout PageBuilder) {
    for table in [["project"], ["tool", "poetry"]] {
      guard page.record.peek(table) != nil else { continue }
      for (key, name) in [("title", "name"), ("homepage", "homepage")] {
        if let (text, span) = page.takeText(table + [name]) { page.set(key, .text(text), at: span) }
      }
      if let (text, span) = page.takeText(table + ["description"]) {
        page.set("summary", .text(text.onOneLine), at: span)
      }
      for path in [["license"], ["license", "text"]] {
        guard let (texts, span) = page.takeTexts(table + path), !texts[0].contains("\n") else {
          continue
        }
        page.setLicense(texts, under: ["license"], at: span)
      }
      if let (texts, span) = page.takeTexts(table + ["keywords"]) {
        page.set("tags", .list(texts.map { .text($0) }), at: span)
      }
      urls(in: table + ["urls"], &page)
    }
    page.set("languages", .list([.text("Python")]), at: page.record.span)
  }

  /// Their names are free; these are the ones that the packaging guide lists.
  private static func urls(in path: [String], _ page: inout PageBuilder) {
    for entry in page.record.peek(path)?.entries ?? [] {
      guard let url = entry.value.text else { continue }
      let span = page.record.span(entry.value)
      switch entry.key.lowercased().filter(\.isLetter) {
      case "homepage": page.set("homepage", .text(url), at: span)
      case "repository", "source", "sourcecode", "github":
        if let repository = Repository(parsing: url) {
          page.set("repository", .text(repository.url), at: span)
        }
      case "documentation", "docs": page.addLink(.docs, url, at: span)
      case "changelog", "changes", "releasenotes", "whatsnew", "history":
        page.addLink(.changelog, url, at: span)
      case "issues", "bugs", "issue", "tracker", "issuetracker", "bugtracker":
        page.addLink(.issues, url, at: span)
      case "funding", "sponsor", "donate", "donation":
        page.set("funding", .list([.text(url)]), at: span)
      default: break
      }
    }
  }

  static func package(_ page: inout PageBuilder) {
    page.text("title", from: "name")
    page.summary(from: "description")
    page.repository(from: "repository")
    page.repository(from: "repository", "url")
    page.text("homepage", from: "homepage")
    page.license(from: "license")
    page.license(from: "license", "type")
    page.list("tags", from: "keywords")
    page.link(.issues, from: "bugs", "url")
    page.link(.issues, from: "bugs")
    funding(&page)
  }

  private static func funding(_ page: inout PageBuilder) {
    guard let node = page.record.peek(["funding"]) else { return }
    let urls = node.items.compactMap { $0.text ?? $0["url"]?.text }
    page.set("funding", .list(urls.map { .text($0) }), at: page.record.span(node))
  }

  static func composer(_ page: inout PageBuilder) {
    page.text("title", from: "name")
    page.summary(from: "description")
    page.text("homepage", from: "homepage")
    page.license(from: "license")
    page.list("tags", from: "keywords")
    page.repository(from: "support", "source")
    page.link(.issues, from: "support", "issues")
    page.link(.docs, from: "support", "docs")
    page.link(.chat, from: "support", "chat")
    page.set("languages", .list([.text("PHP")]), at: page.record.span)
  }

  /// Of a parent's coordinates and of properties nothing is known here: `${…}` is left out.
  static func pom(_ page: inout PageBuilder) {
    let known = { (text: String) in text.contains("${") ? nil : text.onOneLine }
    page.text("title", from: "project", "name", as: known)
    page.text("title", from: "project", "artifactId", as: known)
    page.text("summary", from: "project", "description", as: known)
    page.repository(from: "project", "scm", "url")
    page.repository(from: "project", "scm", "connection")
    page.text("homepage", from: "project", "url", as: known)
    page.license(from: "project", "licenses", "license", "name")
    page.link(.issues, from: "project", "issueManagement", "url")
  }
}
