/// What a byte of UTF-8 is to a word.
enum ByteKind {
  static let letter: UInt8 = 0
  static let digit: UInt8 = 1
  /// `+` and `#`, which may end a word.
  static let sign: UInt8 = 2
  /// Part of a character outside ASCII.
  static let wide: UInt8 = 3
  static let separator: UInt8 = 4

  static let table: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
    case UInt8(ascii: "+"), UInt8(ascii: "#"): sign
    case 0x80...: wide
    default: separator
    }
  }

  static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
