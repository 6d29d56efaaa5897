/// A name as the search for the nearest compares it.
struct FoldedName: Sendable {
  /// As it was given.
  let text: String
  /// In lower case, as UTF-8.
  let letters: [UInt8]
  /// Which letters there are, each as one of 64 bits; letters beyond ASCII share theirs.
  private let kinds: UInt64
  /// The bytes of `letters`.
  let count: Int

  init(_ text: String) {
    self.text = text
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    letters = isASCII ? text.utf8.map(Self.lowercased) : Array(text.lowercased().utf8)
    kinds = letters.reduce(0) { $0 | 1 << Self.bit(of: $1) }
    count = letters.count
  }

  /// Whether at most `limit` edits may lead from one name to the other: false only where it takes
  /// more. No edit makes the names' lengths differ by one less, nor takes away more than one kind of
  /// letter that the other lacks.
  func isNear(_ other: FoldedName, limit: Int) -> Bool {
    abs(count - other.count) <= limit
      && (kinds & ~other.kinds).nonzeroBitCount <= limit
      && (other.kinds & ~kinds).nonzeroBitCount <= limit
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// Letters and digits each have their own.
  private static func bit(of byte: UInt8) -> UInt8 {
    switch byte {
    case 0x61...0x7A: byte - 0x61
    case 0x30...0x39: byte - 0x30 + 26
    default: 36 + byte % 28
    }
  }
}
