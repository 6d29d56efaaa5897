/// The code points outside ASCII that no document may hold: the second block of control characters,
/// and those that Unicode keeps from ever being characters, such as U+FFFE.
package enum ForbiddenCharacter {
  /// In UTF-8 bytes; 0 where none begins at `index`.
  package static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch bytes[index] {
    case 0xC2:  // U+0080 to U+009F
      return (0x80..<0xA0).contains(byte(1)) ? 2 : 0
    case 0xEF:  // U+FDD0 to U+FDEF, U+FFFE and U+FFFF
      let isInBlock = byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2))
      return isInBlock || (byte(1) == 0xBF && byte(2) >= 0xBE) ? 3 : 0
    case 0xF0...0xF4:  // the last two of every other plane
      return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : 0
    default: return 0
    }
  }
}
