package import SiteModel

/// A value as YAML, as lines that whoever holds it indents.
package enum YAMLBlock {
  /// On the line of its key.
  case inline(String)
  /// `|` on the line of its key, the text on lines below.
  case text(header: String, lines: [String])
  /// On lines below its key; for each item of a list or a mapping its lines.
  case below([[String]])

  /// - Parameter bare: Numbers, dates and words of YAML that are not to be quoted.
  package init(_ value: ExtraValue, bare: Set<String> = []) {
    switch value {
    case .text(let text) where bare.contains(text) && YAMLScalar.isBare(text): self = .inline(text)
    case .text(let text): self = Self.scalar(text)
    case .list(let items) where items.isEmpty: self = .inline("[]")
    case .list(let items):
      self =
        Self.flow(items, bare) ?? .below(items.map { Self.item(YAMLBlock($0, bare: bare)) })
    case .mapping(let entries) where entries.isEmpty: self = .inline("{}")
    case .mapping(let entries):
      self = .below(
        entries.map { entry in
          Self.lines(of: YAMLScalar.text(entry.key), YAMLBlock(entry.value, bare: bare))
        })
    }
  }

  /// `key: value`, with what follows on lines of its own.
  package static func lines(of key: String, _ value: YAMLBlock, comment: String = "") -> [String] {
    switch value {
    case .inline(let text): ["\(key): \(text)\(comment)"]
    case .text(let header, let lines): ["\(key): \(header)\(comment)"] + indented(lines)
    case .below(let parts): ["\(key):\(comment)"] + indented(parts.flatMap { $0 })
    }
  }

  /// `- value`.
  private static func item(_ value: YAMLBlock) -> [String] {
    switch value {
    case .inline(let text): return ["- \(text)"]
    case .text(let header, let lines): return ["- \(header)"] + indented(lines)
    case .below(let parts):
      let lines = parts.flatMap { $0 }
      return lines.enumerated().map { number, line in
        line.isEmpty ? "" : (number == 0 ? "- " : "  ") + line
      }
    }
  }

  private static func indented(_ lines: [String]) -> [String] {
    lines.map { $0.isEmpty ? "" : "  \($0)" }
  }

  /// In bytes: a list that is longer stands on lines of its own.
  private static let longestFlow = 90

  /// `[one, two]` where all are short and plain.
  private static func flow(_ items: [ExtraValue], _ bare: Set<String>) -> YAMLBlock? {
    var texts: [String] = []
    for item in items {
      guard case .text(let text) = item, !text.contains("://"),
        YAMLScalar.isPlainInFlow(text) || (bare.contains(text) && YAMLScalar.isBare(text))
      else { return nil }
      texts.append(text)
    }
    let written = "[\(texts.joined(separator: ", "))]"
    return written.utf8.count <= longestFlow ? .inline(written) : nil
  }

  private static func scalar(_ text: String) -> YAMLBlock {
    guard text.contains("\n") else { return .inline(YAMLScalar.text(text)) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let endsWithLine = lines.last == ""
    if endsWithLine { lines.removeLast() }
    let isBlockText =
      lines.last != "" && lines.first != ""
      && lines.allSatisfy { line in
        line.unicodeScalars.allSatisfy(YAMLScalar.isPrintable) && line.last != " "
      } && lines.first?.first != " "
    guard isBlockText, !lines.isEmpty else { return .inline(YAMLScalar.text(text)) }
    return .text(header: endsWithLine ? "|" : "|-", lines: lines)
  }
}
