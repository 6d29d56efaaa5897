/// The beginning of a text.
enum Excerpt {
  /// Returns `text`, or as many of its words as fit into `length` characters with a `…`.
  static func of(_ text: String, within length: Int) -> String {
    guard let end = text.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex),
      end < text.endIndex
    else { return text }
    let start = text[..<end]
    // Text without blanks, such as Chinese, is cut between any two characters.
    guard let blank = start.lastIndex(of: " "), start[..<blank].count > length / 2 else {
      return start.dropLast() + "…"
    }
    return start[..<blank] + "…"
  }
}
