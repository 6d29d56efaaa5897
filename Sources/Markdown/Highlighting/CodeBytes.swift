/// The code being highlighted, borrowed; reading outside of it gives 0.
struct CodeBytes {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// One past the last byte that may be read. Offsets always count from the start of the whole
  /// code, also in a `prefix`.
  let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(bytes, end: bytes.count)
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, end: Int) {
    self.bytes = bytes
    self.end = end
  }

  /// The same code, cut at `end`.
  func prefix(_ end: Int) -> CodeBytes {
    CodeBytes(bytes, end: min(self.end, max(0, end)))
  }

  @inline(__always)
  subscript(_ offset: Int) -> UInt8 {
    UInt(bitPattern: offset) < UInt(bitPattern: end) ? bytes[offset] : 0
  }

  /// - Precondition: `range` lies within the code.
  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }
}

extension CodeBytes {
  @inline(__always)
  func matches(_ delimiter: Delimiter, at offset: Int) -> Bool {
    for index in 0..<delimiter.count where self[offset + index] != delimiter[index] { return false }
    return offset + delimiter.count <= end
  }

  /// The offset of the next `\n`, or the end.
  func lineEnd(from offset: Int) -> Int {
    var offset = offset
    while offset < end, self[offset] != UInt8(ascii: "\n") { offset += 1 }
    return offset
  }

  /// The offset of the first byte that is no space, tab or carriage return.
  func afterBlanks(from offset: Int) -> Int {
    var offset = offset
    while offset < end, self[offset].isBlank { offset += 1 }
    return offset
  }

  /// The offset after the ASCII letters, digits, `_` and bytes of `others` that begin at `offset`.
  func afterWord(from offset: Int, and others: StaticString = "") -> Int {
    let others = UnsafeBufferPointer(start: others.utf8Start, count: others.utf8CodeUnitCount)
    var offset = offset
    while offset < end, self[offset].isWord || others.contains(self[offset]) { offset += 1 }
    return offset
  }

  /// The offset of `delimiter`, or the end.
  func find(_ delimiter: Delimiter, from offset: Int) -> Int {
    var offset = offset
    while offset < end, !matches(delimiter, at: offset) { offset += 1 }
    return min(offset, end)
  }
}

extension UInt8 {
  /// A space, a tab or a carriage return.
  @inline(__always) var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
  /// A blank or `\n`.
  @inline(__always) var isSpace: Bool { isBlank || self == 0x0A }
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  /// An ASCII letter.
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isUpper: Bool { self &- 0x41 < 26 }
  /// What names are made of nearly everywhere: letters, digits, `_`, anything outside of ASCII.
  @inline(__always) var isWord: Bool { isLetter || isDigit || self == 0x5F || self >= 0x80 }
  /// What a name may begin with.
  @inline(__always) var isWordStart: Bool { isWord && !isDigit }
}
