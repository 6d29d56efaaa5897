extension Explanation {
  /// The whole as `showcase explain` prints it: the rule, then a source that breaks it, then the
  /// same source mended.
  package func text(for code: DiagnosticCode) -> String {
    """
    \(code.rawValue)

    \(Self.wrapped(meaning))

    Wrong:
    \(Self.indented(wrong))

    Right:
    \(Self.indented(right))

    """
  }

  /// In columns.
  private static let width = 80

  private static func wrapped(_ text: String) -> String {
    var lines = [""]
    for word in text.split(whereSeparator: \.isWhitespace) {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func indented(_ source: String) -> String {
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last == "" { lines.removeLast() }
    return lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }
}
