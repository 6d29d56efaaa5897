/// Reads the text of a template, and knows in which place of the HTML document it ends.
struct HTMLReader: Sendable {
  /// What the reader stopped for.
  enum Event: Hashable, Sendable {
    case end
    /// Behind the quote that opens a URL attribute.
    case addressBegins
    /// Before the quote that closes a URL attribute which a template's tag wrote to.
    case addressEnds(URLAttribute)
    /// A name runs on behind a template's tag.
    case nameContinues
  }

  var place: HTMLPlace

  /// Reads `bytes` from `index` on, up to the end or the next event; `index` is then behind what
  /// was read.
  ///
  /// - Complexity: O(*n*)
  mutating func read(_ bytes: [UInt8], from index: inout Int) -> Event {
    while index < bytes.count {
      if place.state == .text {
        guard let next = bytes[index...].firstIndex(of: UInt8(ascii: "<")) else {
          index = bytes.count
          return .end
        }
        index = next + 1
        place.state = .tagOpen
        continue
      }
      let byte = bytes[index]
      if endsWrittenAddress(byte), case .url(let kind) = place.attribute {
        place.address = .settled
        return .addressEnds(kind)
      }
      index += 1
      if let event = step(byte) { return event }
    }
    return .end
  }

  private func endsWrittenAddress(_ byte: UInt8) -> Bool {
    guard place.address == .written, case .value(let quote) = place.state else { return false }
    return byte == quote.rawValue
  }

  private mutating func step(_ byte: UInt8) -> Event? {
    switch place.state {
    case .text: break
    case .tagOpen: tagOpen(byte)
    case .endTagOpen:
      if byte.isLetter { beginTag(byte, isEnd: true) } else { place.state = .declaration }
      if byte == UInt8(ascii: ">") { place = .text }
    case .tagName: tagName(byte)
    case .inTag, .afterName: return inTag(byte)
    case .attributeName: attributeName(byte)
    case .afterAttributeName: afterAttributeName(byte)
    case .beforeValue: return beforeValue(byte)
    case .value(let quote): value(byte, quote)
    case .declaration: declaration(byte)
    case .comment: comment(byte)
    case .content: content(byte)
    }
    return nil
  }

  private mutating func tagOpen(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): place.state = .endTagOpen
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      place.state = .declaration
      place.pending = [byte]
    case UInt8(ascii: "<"): break
    default:
      if byte.isLetter { beginTag(byte, isEnd: false) } else { place = .text }
    }
  }

  private mutating func beginTag(_ byte: UInt8, isEnd: Bool) {
    place = HTMLPlace(state: .tagName, isEndTag: isEnd, pending: [byte.lowercased])
  }

  private mutating func tagName(_ byte: UInt8) {
    if byte.isWhitespace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
      place.endName()
      _ = inTag(byte)
    } else {
      place.note(byte.lowercased)
    }
  }

  private mutating func inTag(_ byte: UInt8) -> Event? {
    if byte.isWhitespace || byte == UInt8(ascii: "/") {
      place.state = .inTag
    } else if byte == UInt8(ascii: ">") {
      endTag()
    } else {
      let continues = place.state == .afterName
      place.state = .attributeName
      place.pending = [byte.lowercased]
      if continues { return .nameContinues }
    }
    return nil
  }

  private mutating func endTag() {
    let (element, name) = (place.element, place.elementName)
    place = .text
    if element != .ordinary {
      place.state = .content
      place.element = element
      place.elementName = name
    }
  }

  private mutating func attributeName(_ byte: UInt8) {
    if byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
      || byte.isWhitespace
    {
      place.endName()
      place.state = .afterAttributeName
      afterAttributeName(byte)
    } else {
      place.note(byte.lowercased)
    }
  }

  private mutating func afterAttributeName(_ byte: UInt8) {
    if byte == UInt8(ascii: "=") {
      place.state = .beforeValue
    } else if !byte.isWhitespace {
      place.endAttribute()
      _ = inTag(byte)
    }
  }

  private mutating func beforeValue(_ byte: UInt8) -> Event? {
    switch byte {
    case HTMLPlace.Quote.double.rawValue: return beginValue(.double)
    case HTMLPlace.Quote.single.rawValue: return beginValue(.single)
    case UInt8(ascii: ">"):
      place.endAttribute()
      endTag()
    default:
      if !byte.isWhitespace {
        _ = beginValue(.none)
        value(byte, .none)
      }
    }
    return nil
  }

  private mutating func beginValue(_ quote: HTMLPlace.Quote) -> Event? {
    place.state = .value(quote)
    place.pending = []
    guard case .url = place.attribute, quote != .none else { return nil }
    place.address = .open
    return .addressBegins
  }

  private mutating func value(_ byte: UInt8, _ quote: HTMLPlace.Quote) {
    if quote == .none ? byte.isWhitespace || byte == UInt8(ascii: ">") : byte == quote.rawValue {
      endValue()
      if byte == UInt8(ascii: ">") { endTag() }
    } else if place.address == .open {
      place.continueAddress(byte)
    } else if place.attribute == .scriptType {
      place.note(byte.lowercased)
    }
  }

  private mutating func endValue() {
    if place.attribute == .scriptType {
      let isData = place.pending == Array("application/ld+json".utf8)
      place.element = .script(isData: isData)
    }
    place.endAttribute()
  }

  /// `<!--` turns what began as a declaration into a comment.
  private mutating func declaration(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      place = .text
    } else if place.pending.count < 3 {
      place.pending.append(byte)
      if place.pending == Array("!--".utf8) {
        place.state = .comment
        place.pending = Array("<".utf8)
      }
    }
  }

  /// A comment ends with `-->` or `--!>`, or where it begins: `<!-->`, `<!--->`.
  ///
  /// `<` stands for the beginning; then come the dashes that may be those of the end.
  private mutating func comment(_ byte: UInt8) {
    switch (String(decoding: place.pending, as: UTF8.self), byte) {
    case ("<", UInt8(ascii: ">")), ("<-", UInt8(ascii: ">")), ("--", UInt8(ascii: ">")),
      ("--!", UInt8(ascii: ">")):
      place = .text
    case ("<", UInt8(ascii: "-")): place.pending = Array("<-".utf8)
    case ("<-", UInt8(ascii: "-")), ("-", UInt8(ascii: "-")), ("--", UInt8(ascii: "-")):
      place.pending = Array("--".utf8)
    case (_, UInt8(ascii: "-")): place.pending = Array("-".utf8)
    case ("--", UInt8(ascii: "!")): place.pending = Array("--!".utf8)
    default: place.pending = []
    }
  }

  /// Looks for the end tag of an element whose content is not markup.
  private mutating func content(_ byte: UInt8) {
    if byte == UInt8(ascii: "<") {
      place.pending = [byte]
    } else if place.pending.isEmpty {
      return
    } else if place.pending.count == 1 {
      place.pending = byte == UInt8(ascii: "/") ? place.pending + [byte] : []
    } else if byte.isLetter {
      place.note(byte.lowercased)
    } else {
      endContent(byte)
    }
  }

  private mutating func endContent(_ byte: UInt8) {
    let name = Array(place.pending.dropFirst(2))
    place.pending = []
    guard byte.isWhitespace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">"),
      name == place.elementName
    else { return }
    place = HTMLPlace(state: .inTag, isEndTag: true)
    _ = inTag(byte)
  }
}
