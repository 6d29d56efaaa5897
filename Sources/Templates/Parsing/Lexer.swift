import Diagnostics

/// Cuts a template's source into tokens.
struct Lexer {
  private let source: SourceText
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private var tokens: [Token] = []
  private var diagnostics: [Diagnostic] = []

  init(_ source: SourceText) { self.source = source }

  /// Returns the tokens, which make up the source from end to end, and the tags that are none.
  ///
  /// - Complexity: O(*n*) in the source's bytes, as long as tags are closed.
  static func tokens(of source: SourceText) -> Checked<[Token]> {
    var lexer = Lexer(source)
    lexer.run()
    return Checked(lexer.tokens, lexer.diagnostics)
  }

  private var bytes: [UInt8] { source.bytes }

  private mutating func run() {
    var textStart = source.start
    var from = textStart
    while let begin = find(open, from: from) {
      guard let token = tag(at: begin) else {
        from = begin + open.count
        continue
      }
      addText(textStart..<begin)
      tokens.append(token)
      if token.kind == .delimiters { changeDelimiters(token) }
      textStart = token.range.upperBound
      from = textStart
    }
    addText(textStart..<bytes.count)
  }

  private mutating func addText(_ range: Range<Int>) {
    if !range.isEmpty { tokens.append(Token(kind: .text, range: range, content: range)) }
  }

  /// Reads the tag whose opening delimiter stands at `begin`; nil, after a report, when it has no
  /// end.
  private mutating func tag(at begin: Int) -> Token? {
    let inside = begin + open.count
    let sigil = inside < bytes.count ? Sigil(bytes[inside]) : nil
    let nameStart = inside + (sigil == nil ? 0 : 1)
    let ending = (sigil?.closing.map { [$0] } ?? []) + close
    guard let end = find(ending, from: nameStart) else {
      report(
        begin..<lineEnd(begin), "a tag is closed with '\(String(decoding: ending, as: UTF8.self))'")
      return nil
    }
    let kind = sigil?.kind ?? .variable
    if kind != .comment, let other = find(open, from: nameStart, to: end), !overlaps(other, end) {
      let upTo = trimmed(begin..<min(other, lineEnd(begin)))
      report(upTo, "a tag is closed with '\(String(decoding: ending, as: UTF8.self))'")
      return nil
    }
    var token = Token(
      kind: kind, range: begin..<end + ending.count, content: trimmed(nameStart..<end))
    if kind != .comment, kind != .delimiters, !checkName(token) { token.kind = .comment }
    return token
  }

  /// Where both delimiters are alike, the opening one found inside a tag is its end.
  private func overlaps(_ other: Int, _ end: Int) -> Bool { other + open.count > end }

  private mutating func checkName(_ token: Token) -> Bool {
    if token.content.isEmpty {
      report(token.range, "a tag needs a name")
      return false
    }
    if bytes[token.content].contains(where: \.isWhitespace), !isPaddedDynamicName(token) {
      report(
        token.content, "a name holds no space; what was read is '\(source.string(token.content))'")
      return false
    }
    return true
  }

  /// `{{> * name }}`: the asterisk may stand apart.
  private func isPaddedDynamicName(_ token: Token) -> Bool {
    guard token.kind == .partial || token.kind == .parent,
      bytes[token.content.lowerBound] == UInt8(ascii: "*")
    else { return false }
    let name = trimmed(token.content.lowerBound + 1..<token.content.upperBound)
    return !name.isEmpty && !bytes[name].contains(where: \.isWhitespace)
  }

  private mutating func changeDelimiters(_ token: Token) {
    let words = bytes[token.content].split(whereSeparator: \.isWhitespace).map(Array.init)
    let isGood = words.count == 2 && !words.joined().contains(UInt8(ascii: "="))
    guard isGood else {
      report(
        token.range,
        "delimiters are two words without '=', such as '{{=<% %>=}}'; what was read "
          + "is '\(source.string(token.range))'")
      return
    }
    (open, close) = (words[0], words[1])
  }

  private mutating func report(_ range: Range<Int>, _ message: String) {
    diagnostics.append(.error(.templateSyntax, message, at: source.span(range)))
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low].isWhitespace { low += 1 }
    while low < high, bytes[high - 1].isWhitespace { high -= 1 }
    return low..<high
  }

  private func lineEnd(_ offset: Int) -> Int {
    bytes[offset...].firstIndex { $0 == .newline || $0 == .carriageReturn } ?? bytes.count
  }

  private func find(_ wanted: [UInt8], from: Int, to end: Int? = nil) -> Int? {
    let last = (end ?? bytes.count) - wanted.count
    guard from <= last else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      (from...last).first { offset in
        bytes[offset] == wanted[0]
          && wanted.indices.allSatisfy { bytes[offset + $0] == wanted[$0] }
      }
    }
  }
}

/// The character after the opening delimiter that says what a tag is for.
private struct Sigil {
  var kind: Token.Kind
  /// What stands before the closing delimiter again.
  var closing: UInt8?

  init?(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "#"): kind = .section
    case UInt8(ascii: "^"): kind = .inverted
    case UInt8(ascii: "/"): kind = .close
    case UInt8(ascii: ">"): kind = .partial
    case UInt8(ascii: "<"): kind = .parent
    case UInt8(ascii: "$"): kind = .block
    case UInt8(ascii: "!"): kind = .comment
    case UInt8(ascii: "&"): kind = .unescaped
    case UInt8(ascii: "{"): (kind, closing) = (.unescaped, UInt8(ascii: "}"))
    case UInt8(ascii: "="): (kind, closing) = (.delimiters, UInt8(ascii: "="))
    default: return nil
    }
  }
}
