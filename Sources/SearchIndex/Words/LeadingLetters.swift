/// What words begin with, in whole characters.
enum LeadingLetters {
  /// The length in bytes of what two words begin with alike.
  static func shared(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var count = 0
    while count < min(one.count, other.count), one[count] == other[count] { count += 1 }
    while count > 0, count < other.count, other[count] & 0xC0 == 0x80 { count -= 1 }
    return count
  }

  /// The length in bytes of a character, from its first one.
  static func length(_ first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
