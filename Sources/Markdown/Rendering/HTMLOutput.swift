/// The HTML written so far, and the gaps in it.
struct HTMLOutput {
  var bytes: [UInt8] = []
  var slots: [Fragment.Slot] = []

  mutating func write(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func write(raw text: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: text) }

  mutating func write(raw text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  mutating func slot(_ part: Fragment.Slot.Part, link: Int) {
    slots.append(Fragment.Slot(offset: bytes.count, link: link, part: part))
  }

  /// Writes text so that it stands for itself in an element or in a quoted attribute.
  mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in 0..<text.count {
      let entity: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      write(entity)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Writes text of raw HTML: references that may mean something stay, all else stands for itself.
  mutating func escapeRaw(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while let found = text[start...].firstIndex(of: UInt8(ascii: "&")) {
      escape(UnsafeBufferPointer(rebasing: text[start..<found]))
      switch CharacterReferences.reference(in: text, at: found) {
      case .scalar(let scalar, let length):
        escape(Array(String(scalar).utf8))
        start = found + length
      case .name(let length):
        write(raw: UnsafeBufferPointer(rebasing: text[found..<(found + length)]))
        start = found + length
      case nil:
        write("&amp;")
        start = found + 1
      }
    }
    escape(UnsafeBufferPointer(rebasing: text[start...]))
  }

  static func escapedRaw(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var output = HTMLOutput()
    output.escapeRaw(text)
    return output.bytes
  }

  mutating func escape(_ text: [UInt8]) { text.withUnsafeBufferPointer { escape($0) } }

  /// Writes a URL for a quoted attribute: what may not stand in one is percent-encoded, what is
  /// encoded already stays.
  mutating func escape(url: UnsafeBufferPointer<UInt8>) {
    for byte in url {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D, 0x7F...:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexadecimal(byte >> 4))
        bytes.append(Self.hexadecimal(byte & 15))
      default: bytes.append(byte)
      }
    }
  }

  /// Starts a line unless one has just been started.
  mutating func freshLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Inserts `more` at `offset` and moves the gaps behind it.
  mutating func insert(_ more: [UInt8], at offset: Int) {
    bytes.insert(contentsOf: more, at: offset)
    for index in slots.indices.reversed() {
      guard slots[index].offset >= offset else { break }
      slots[index].offset += more.count
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
