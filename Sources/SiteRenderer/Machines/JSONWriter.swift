import Diagnostics

/// JSON written member by member, straight to bytes: no tree is made of what is written once.
///
/// What is not known is left out: absent values, empty texts and empty lists write nothing, not even
/// their key. The result can stand in a script element of HTML (see `JSONText`).
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether a comma belongs before the next value.
  private var needsComma = false

  /// One object as a whole document.
  static func document(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.bytes.reserveCapacity(4 << 10)
    writer.object(write)
    return writer.bytes
  }

  /// A line end, for those who read the file or compare two of it.
  mutating func lineEnd() { bytes.append(UInt8(ascii: "\n")) }

  // MARK: Members

  mutating func text(_ key: StaticString, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    begin(key)
    JSONText.append(text, to: &bytes)
  }

  mutating func number(_ key: StaticString, _ number: Int?) {
    guard let number else { return }
    begin(key)
    append(String(number))
  }

  mutating func bool(_ key: StaticString, _ value: Bool) {
    begin(key)
    append(value ? "true" : "false")
  }

  mutating func texts(_ key: StaticString, _ texts: some Collection<String>) {
    list(key, texts) { $0.text($1) }
  }

  /// A text where there is one, a list where there are several.
  mutating func oneOrMore(_ key: StaticString, _ texts: [String]) {
    if texts.count == 1 { text(key, texts[0]) } else { self.texts(key, texts) }
  }

  mutating func object(_ key: StaticString, _ write: (inout JSONWriter) -> Void) {
    begin(key)
    enclose("{", "}", write)
  }

  mutating func list<Items: Collection>(
    _ key: StaticString, _ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void
  ) {
    guard !items.isEmpty else { return }
    begin(key)
    enclose("[", "]") { writer in
      for item in items { write(&writer, item) }
    }
  }

  /// A list of objects.
  mutating func objects<Items: Collection>(
    _ key: StaticString, _ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void
  ) {
    list(key, items) { writer, item in writer.object { write(&$0, item) } }
  }

  /// A list that formats ask for also where there is nothing to put into it.
  mutating func emptyList(_ key: StaticString) {
    begin(key)
    enclose("[", "]") { _ in }
  }

  // MARK: Items of lists

  mutating func text(_ text: String) {
    begin()
    JSONText.append(text, to: &bytes)
  }

  mutating func object(_ write: (inout JSONWriter) -> Void) {
    begin()
    enclose("{", "}", write)
  }

  /// An object that begins a line.
  mutating func objectOnALine(_ write: (inout JSONWriter) -> Void) {
    begin()
    lineEnd()
    enclose("{", "}", write)
  }

  // MARK: Signs

  private mutating func begin(_ key: StaticString? = nil) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
    guard let key else { return }
    bytes.append(UInt8(ascii: "\""))
    append(key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func enclose(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ write: (inout JSONWriter) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    needsComma = false
    write(&self)
    needsComma = true
    bytes.append(UInt8(ascii: close))
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
