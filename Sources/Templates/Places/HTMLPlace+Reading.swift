/// How names and values end.
extension HTMLPlace {
  /// Ends the name being read, of a tag or of an attribute.
  mutating func endName() {
    if state == .tagName {
      element = isEndTag ? .ordinary : Element(pending)
      elementName = element == .ordinary ? [] : pending
    } else {
      attribute = Attribute(pending, of: element)
    }
    pending = []
    state = .afterName
  }

  mutating func endAttribute() {
    attribute = .ordinary
    address = .none
    pending = []
    state = .inTag
  }

  /// Takes one more byte of the template's own text at the beginning of an address.
  mutating func continueAddress(_ byte: UInt8) {
    guard attribute != .url(.sourceSet) else { return }
    if byte == UInt8(ascii: ":") {
      let isScript = ["javascript", "vbscript", "data"].contains { pending == Array($0.utf8) }
      address = isScript ? .script : .settled
    } else if byte.isLetter || byte.isDigit || "+-.".utf8.contains(byte) {
      note(byte.lowercased)
    } else if byte > 0x20 {
      address = .settled
    }
  }
}
