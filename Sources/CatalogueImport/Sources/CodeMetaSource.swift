import FrontMatter
import SiteModel

/// `codemeta.json` (CodeMeta 2 and 3).
enum CodeMetaSource {
  static func read(_ page: inout PageBuilder) {
    page.text("title", from: "name")
    page.summary(from: "description")
    page.repository(from: "codeRepository")
    license(&page)
    page.text("homepage", from: "url")
    page.text("category", from: "applicationCategory")
    page.list("tags", from: "keywords", split: ",")
    named("languages", in: "programmingLanguage", &page)
    named("platforms", in: "operatingSystem", &page)
    page.repoStatus(from: "developmentStatus")
    page.date("released", from: "dateCreated")
    page.link(.issues, from: "issueTracker")
    page.link(.docs, from: "softwareHelp", "url")
    page.link(.docs, from: "softwareHelp")
    page.link(.changelog, from: "releaseNotes")
    people("maintainers", in: "maintainer", &page)
    people("maintainers", in: "author", &page)
    people("stewards", in: "publisher", &page)
    doi(&page)
  }

  /// An address or a name, or an object with either.
  private static func license(_ page: inout PageBuilder) {
    for path in [["license"], ["license", "url"], ["license", "@id"], ["license", "name"]] {
      guard let (texts, span) = page.takeTexts(path) else { continue }
      return page.setLicense(texts, under: ["license"], at: span)
    }
  }

  /// Names, or objects that have one.
  private static func named(_ key: String, in path: String, _ page: inout PageBuilder) {
    guard let node = page.record.peek([path]) else { return }
    let names = node.items.compactMap { ($0.text ?? $0["name"]?.text)?.trimmed }
    page.set(
      key, .list(names.filter { !$0.isEmpty }.map { .text($0) }), at: page.record.span(node))
  }

  private static func people(_ key: String, in path: String, _ page: inout PageBuilder) {
    guard let node = page.record.peek([path]) else { return }
    let names = node.items.compactMap { person -> String? in
      if let name = person.text ?? person["name"]?.text { return name.onOneLine }
      let parts = ["givenName", "familyName"].compactMap { person[$0]?.text }
      return parts.isEmpty ? nil : parts.joined(separator: " ").onOneLine
    }
    page.set(key, .list(names.map { .text($0) }), at: page.record.span(node))
  }

  /// Without the address that resolves it.
  private static func bare(_ doi: String) -> String {
    var rest = doi[...]
    while !rest.isEmpty, !rest.hasPrefix("10.") { rest = rest.dropFirst() }
    return rest.isEmpty ? doi : String(rest)
  }

  private static func doi(_ page: inout PageBuilder) {
    for path in ["identifier", "referencePublication"] {
      guard let node = page.record.peek([path]) else { continue }
      for item in node.items {
        guard let text = item.text ?? item["@id"]?.text, text.contains("10."),
          text.lowercased().contains("doi") || text.hasPrefix("10.")
        else { continue }
        return page.set("doi", .text(bare(text)), at: page.record.span(item))
      }
    }
  }
}
