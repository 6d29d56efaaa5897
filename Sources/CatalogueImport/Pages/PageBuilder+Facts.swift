import FrontMatter
import SiteModel

extension PageBuilder {
  /// People or bodies: names, or mappings with a name and perhaps an address. Where more is said of
  /// them, the list is kept as well.
  mutating func names(_ key: String, from path: String...) {
    guard page[key] == nil, let node = record.peek(path), !node.isEmpty else { return }
    let values = node.items.compactMap(Self.namedLink)
    guard values.count == node.items.count else { return }
    let isWhole = node.items.allSatisfy { item in
      item.entries.allSatisfy { ["name", "url"].contains($0.key) }
    }
    if isWhole { _ = record.take(path) { _ in true } }
    set(key, .list(values), at: record.span(node))
  }

  private static func namedLink(_ node: YAMLNode) -> ExtraValue? {
    if let text = node.text?.trimmed { return text.isEmpty ? nil : .text(text) }
    guard let name = node["name"]?.text?.trimmed, !name.isEmpty else { return nil }
    guard let url = node["url"]?.text else { return .text(name) }
    guard url.hasPrefix("http://") || url.hasPrefix("https://") else { return nil }
    return .mapping([
      ExtraValue.Entry(key: "name", value: .text(name)),
      ExtraValue.Entry(key: "url", value: .text(url)),
    ])
  }

  /// A forge that calls a repository archived takes neither issues nor changes any more.
  mutating func archived(from path: String...) {
    guard let node = record.peek(path), node.text == "true" else { return }
    set("status", .text(ProjectStatus.unsupported.rawValue), at: record.span(node))
  }

  /// A word of repostatus.org, perhaps as its address.
  mutating func repoStatus(from path: String...) {
    guard page["status"] == nil, let (text, span) = peekText(path) else { return }
    let word = text.split { "/#".contains($0) }.last.map { $0.lowercased() } ?? ""
    guard let status = ProjectStatus(rawValue: word), status != .moved else { return }
    _ = takeText(path)
    set("status", .text(status.rawValue), at: span)
    if status.rawValue != text { keepOriginal(text, under: path, at: span) }
  }

  /// A repository in one of the spellings that front matter takes, written in full.
  mutating func repository(from path: String...) {
    guard page["repository"] == nil, let (text, span) = peekText(path) else { return }
    let plain = text.hasPrefix("scm:git:") ? String(text.dropFirst(8)) : text
    guard let repository = Repository(parsing: plain) else { return }
    _ = takeText(path)
    set("repository", .text(repository.url), at: span)
    if !repository.url.contains(text) { keepOriginal(text, under: path, at: span) }
  }

  /// A text, its lines joined: what a summary is.
  mutating func summary(from path: String...) {
    guard page["summary"] == nil, let (text, span) = takeText(path) else { return }
    set("summary", .text(text.onOneLine), at: span)
  }
}
