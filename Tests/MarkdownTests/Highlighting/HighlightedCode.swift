@testable import Markdown

/// What the highlighter wrote, read back.
struct HighlightedCode {
  struct Token: Hashable, CustomStringConvertible {
    var kind: String
    var text: String
    var description: String { "\(kind) '\(text)'" }
  }

  let html: String
  /// In order; plain text is left out.
  private(set) var tokens: [Token] = []
  /// Without tags, unescaped.
  private(set) var text: [UInt8] = []
  /// What is wrong with the HTML itself: a span in a span, over a line end, an unknown kind.
  private(set) var faults: [String] = []

  init(_ code: [UInt8], as language: String) {
    var output: [UInt8] = []
    Highlighter.highlight(code, language: language, into: &output)
    html = String(decoding: output, as: UTF8.self)
    read(output)
  }

  init(_ code: String, as language: String) {
    self.init(Array(code.utf8), as: language)
  }

  private mutating func read(_ output: [UInt8]) {
    var rest = output[...]
    var kind: String?
    var start = 0
    while let byte = rest.first {
      if byte == UInt8(ascii: "<") {
        let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1
        let tag = String(decoding: rest[rest.startIndex...end], as: UTF8.self)
        rest = rest[(end + 1)...]
        if tag == "</span>" {
          close(&kind, from: start)
        } else {
          open(tag, &kind)
          start = text.count
        }
      } else if byte == UInt8(ascii: "&") {
        unescape(&rest)
      } else {
        if byte == 0x0A, kind != nil { faults.append("a span over a line end") }
        if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"") { faults.append("unescaped") }
        text.append(byte)
        rest = rest.dropFirst()
      }
    }
    if kind != nil { faults.append("a span that is not closed") }
  }

  private mutating func open(_ tag: String, _ kind: inout String?) {
    let name = String(tag.dropFirst(#"<span class="hl-"#.count).dropLast(2))
    if kind != nil { faults.append("a span in a span") }
    if TokenKind(rawValue: name) == nil { faults.append("'\(tag)' is no kind") }
    kind = name
  }

  private mutating func close(_ kind: inout String?, from start: Int) {
    guard let name = kind else {
      faults.append("an end tag too many")
      return
    }
    if text.count == start { faults.append("an empty span") }
    tokens.append(Token(kind: name, text: String(decoding: text[start...], as: UTF8.self)))
    kind = nil
  }

  private mutating func unescape(_ rest: inout ArraySlice<UInt8>) {
    for (entity, character) in [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")]
    where rest.starts(with: entity.utf8) {
      text += character.utf8
      rest = rest.dropFirst(entity.utf8.count)
      return
    }
    faults.append("a bare '&'")
    rest = rest.dropFirst()
  }
}
