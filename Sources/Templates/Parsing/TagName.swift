/// The name a tag says.
struct TagName: Sendable {
  /// `a.b` is two parts; `.` is none.
  var parts: [String] = []
  /// As written, without an asterisk.
  var text = ""
  /// In bytes of the source.
  var range = 0..<0
  /// `{{>*name}}`: the name of the partial is what `name` stands for.
  var isDynamic = false

  init(_ token: Token, in source: SourceText) {
    range = token.content
    guard !token.content.isEmpty, token.kind != .comment, token.kind != .delimiters else { return }
    if token.kind == .partial || token.kind == .parent,
      source.bytes[range.lowerBound] == UInt8(ascii: "*")
    {
      isDynamic = true
      range = range.lowerBound + 1..<range.upperBound
      while !range.isEmpty, source.bytes[range.lowerBound].isWhitespace { range.removeFirst() }
    }
    text = source.string(range)
    if text != "." {
      parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    }
  }

  init() {}
}
