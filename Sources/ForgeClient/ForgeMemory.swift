/// What makes the next question about a repository a conditional one: kept aside of the content.
package struct ForgeMemory: Hashable, Sendable {
  package struct Mark: Hashable, Sendable {
    var tag: String?
    var modified: String?
  }

  /// By the address that was asked.
  private(set) var marks: [String: Mark] = [:]

  package init() {}

  /// Reads what `text` wrote; lines that are none are passed over.
  package init(text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3 else { continue }
      marks[parts[0]] = Mark(
        tag: parts[1].isEmpty ? nil : parts[1], modified: parts[2].isEmpty ? nil : parts[2])
    }
  }

  package var text: String {
    marks.sorted { $0.key < $1.key }
      .map { "\($0.key)\t\($0.value.tag ?? "")\t\($0.value.modified ?? "")\n" }.joined()
  }

  func headers(for url: String) -> [String: String] {
    guard let mark = marks[url] else { return [:] }
    if let tag = mark.tag { return ["If-None-Match": tag] }
    return mark.modified.map { ["If-Modified-Since": $0] } ?? [:]
  }

  mutating func note(_ url: String, tag: String?, modified: String?) {
    let (tag, modified) = (Self.clean(tag), Self.clean(modified))
    marks[url] = tag == nil && modified == nil ? nil : Mark(tag: tag, modified: modified)
  }

  private static func clean(_ text: String?) -> String? {
    guard let text, !text.isEmpty, text.utf8.count <= 300 else { return nil }
    return text.utf8.allSatisfy { 0x20 <= $0 && $0 < 0x7F } ? text : nil
  }
}
