/// XML written straight to bytes.
struct XMLWriter {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

  /// Markup of the program's own.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Text that means itself, between tags and in attributes.
  mutating func text(_ text: String) { Markup.append(escaping: text, to: &bytes) }
  mutating func text(_ text: [UInt8]) { Markup.append(escaping: text, to: &bytes) }

  /// An element with nothing but text in it, on a line of its own.
  mutating func element(_ name: StaticString, _ text: String) {
    raw("<")
    raw(name)
    raw(">")
    self.text(text)
    raw("</")
    raw(name)
    raw(">\n")
  }
}
