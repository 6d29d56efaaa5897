/// Text as it stands in Markdown that the program writes.
enum MarkdownText {
  /// On one line, so that it means itself: no link, no emphasis, no HTML, no list.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~":
        escaped.append("\\")
        escaped.append(scalar)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}": escaped.append(" ")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// An address between the parentheses of a link.
  static func destination(_ url: String) -> String {
    url.replacing("(", with: "%28").replacing(")", with: "%29")
  }
}
