/// HTML and XML, with the scripts and styles in HTML, and the `{{…}}` of templates.
struct MarkupScanner {
  let code: CodeBytes
  var writer: TokenWriter
  var offset: Int
  let dialect: Dialect

  /// Up to here no `{{` is closed on its line.
  private var templateBarrier = 0

  enum Dialect { case html, xml }

  static func scan(_ code: CodeBytes, as dialect: Dialect, into writer: consuming TokenWriter)
    -> TokenWriter
  {
    let start = writer.position
    var scanner = MarkupScanner(code: code, writer: writer, offset: start, dialect: dialect)
    while scanner.offset < code.end { scanner.step() }
    return scanner.writer
  }

  private mutating func step() {
    switch code[offset] {
    case UInt8(ascii: "<"): angle()
    case UInt8(ascii: "&"): entity()
    case UInt8(ascii: "{") where takesTemplateTag(): break
    default: offset += 1
    }
  }

  private mutating func take(_ kind: TokenKind?, to end: Int) {
    writer.emit(nil, to: offset)
    writer.emit(kind, to: end)
    offset = max(end, offset)
  }

  private mutating func angle() {
    if code.matches("<!--", at: offset) {
      take(.comment, to: code.find("-->", from: offset + 4) + 3)
    } else if code.matches("<![CDATA", at: offset) {
      take(.string, to: code.find("]]>", from: offset) + 3)
    } else if code.matches("<!", at: offset) || code.matches("<?", at: offset) {
      take(.meta, to: code.find(">", from: offset) + 1)
    } else if code[offset + 1].isWordStart || code.matches("</", at: offset) {
      element()
    } else {
      offset += 1
    }
  }

  private mutating func element() {
    let isClosing = code[offset + 1] == UInt8(ascii: "/")
    take(.punctuation, to: offset + (isClosing ? 2 : 1))
    let name = offset
    let nameEnd = code.afterWord(from: name, and: "-:.")
    take(.tag, to: nameEnd)
    attributes()
    if !isClosing, dialect != .xml { rawText(of: name..<nameEnd) }
  }

  /// Up to and with the `>` of a tag.
  private mutating func attributes() {
    while offset < code.end {
      let byte = code[offset]
      switch byte {
      case UInt8(ascii: ">"):
        take(.punctuation, to: offset + 1)
        return
      case UInt8(ascii: "<"): return
      case UInt8(ascii: "/"): take(.punctuation, to: offset + 1)
      case UInt8(ascii: "="): value()
      case UInt8(ascii: "{") where takesTemplateTag(): break
      default:
        if byte.isWord || "-:@*#.[(".utf8.contains(byte) {
          take(.attribute, to: max(offset + 1, code.afterWord(from: offset, and: "-:@.#])")))
        } else {
          offset += 1
        }
      }
    }
  }

  /// `= "…"`, `= '…'` and `= word`.
  private mutating func value() {
    take(.operator, to: offset + 1)
    while code[offset].isSpace { offset += 1 }
    let quote = code[offset]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      var end = offset
      while end < code.end, !code[end].isSpace, code[end] != UInt8(ascii: ">") { end += 1 }
      take(.string, to: end)
      return
    }
    var end = offset + 1
    while end < code.end, code[end] != quote {
      if code[end] == UInt8(ascii: "{"), let close = templateTagEnd(from: end) {
        take(.string, to: end)
        templateTag(to: close)
        end = close
      } else {
        end += 1
      }
    }
    take(.string, to: end + 1)
  }

  /// `&name;` and `&#123;`.
  private mutating func entity() {
    let end = code.afterWord(from: offset + 1, and: "#")
    if end > offset + 1, end - offset <= 32, code[end] == UInt8(ascii: ";") {
      take(.constant, to: end + 1)
    } else {
      offset = end
    }
  }

  /// What stands in a script or a style, up to its end tag.
  private mutating func rawText(of name: Range<Int>) {
    let meaning = Self.rawElements.meaning(of: name, in: code)
    guard let meaning else { return }
    let close: Delimiter = meaning.kind == .function ? "</script" : "</style"
    var end = offset
    while end < code.end, !matchesIgnoringCase(close, at: end) { end += 1 }
    let inner = code.prefix(end)
    writer.emit(nil, to: offset)
    // Taken out while another scanner writes: what two hold is copied with its first byte.
    var taken = TokenWriter(code, appendingTo: [])
    swap(&taken, &writer)
    if meaning.kind == .function {
      writer = LexicalScanner.scan(inner, as: .javaScript, into: consume taken)
    } else {
      writer = CSSScanner.scan(inner, into: consume taken)
    }
    offset = end
  }

  private func matchesIgnoringCase(_ delimiter: Delimiter, at offset: Int) -> Bool {
    (0..<delimiter.count).allSatisfy {
      let byte = code[offset + $0]
      return (byte.isUpper ? byte | 0x20 : byte) == delimiter[$0]
    }
  }

  private mutating func takesTemplateTag() -> Bool {
    guard let end = templateTagEnd(from: offset) else { return false }
    templateTag(to: end)
    return true
  }

  /// The offset after the `}}` that closes the `{{` at `start`, on the same line.
  private mutating func templateTagEnd(from start: Int) -> Int? {
    guard start >= templateBarrier, code.matches("{{", at: start) else { return nil }
    var end = start + 2
    while end < code.end, code[end] != 0x0A, !code.matches("}}", at: end) { end += 1 }
    guard code.matches("}}", at: end) else {
      templateBarrier = end
      return nil
    }
    let isTriple = code[start + 2] == UInt8(ascii: "{") && code[end + 2] == UInt8(ascii: "}")
    return end + (isTriple ? 3 : 2)
  }

  /// `{{name}}`, `{{{name}}}`, `{{#section}}`, `{{! comment }}`.
  private mutating func templateTag(to end: Int) {
    guard code[offset + 2] != UInt8(ascii: "!") else { return take(.comment, to: end) }
    var name = offset + 2
    while name < end, !code[name].isWord, code[name] != UInt8(ascii: ".") { name += 1 }
    take(.keyword, to: name)
    var close = end
    while close > name, code[close - 1] == UInt8(ascii: "}") { close -= 1 }
    take(.variable, to: close)
    take(.keyword, to: end)
  }

  private static let rawElements = WordTable(
    types: "style", functions: "script", ignoresCase: true)
}
