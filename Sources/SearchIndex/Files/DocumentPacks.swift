/// The files that show results: the cards of a few neighbouring documents in one, their texts in
/// another, which is wanted only for the sentence around a match.
enum DocumentPacks {
  /// How many documents share a file.
  static let size = 8
  /// In bytes of one document's text.
  static let longestText = 32 << 10
  /// In characters of a summary.
  static let longestSummary = 160

  /// The files of the documents from number `start` on: of their cards, and of their texts.
  static func names(from start: Int) -> [String] { ["d-\(start / size)", "x-\(start / size)"] }

  /// `["title","url",kind,"summary"]`
  static func card(_ document: SearchDocument) -> [UInt8] {
    ScriptFile.array([
      ScriptFile.string(document.title), ScriptFile.string(document.url),
      Array(String(document.kind.rawValue).utf8), ScriptFile.string(cut(document.summary)),
    ])
  }

  /// The text as far as it is shown, cut between two characters.
  static func text(_ text: [UInt8]) -> [UInt8] {
    guard text.count > longestText else {
      return ScriptFile.string(utf8: text[...])
    }
    var end = longestText
    while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    return ScriptFile.string(utf8: text[..<end])
  }

  /// Ends at a word, with an ellipsis.
  private static func cut(_ summary: String) -> String {
    if summary.utf8.count <= longestSummary || summary.count <= longestSummary { return summary }
    let start = summary.prefix(longestSummary)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + "…"
  }
}
