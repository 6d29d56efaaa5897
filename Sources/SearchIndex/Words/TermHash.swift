/// A hash of a word, mixed eight bytes at a time while the word is read. It only finds the word in a
/// table: no output depends on it.
struct TermHash {
  private var mixed: UInt64 = 0xcbf2_9ce4_8422_2325
  private var chunk: UInt64 = 0
  private var count = 0

  mutating func add(_ byte: UInt8) {
    chunk = chunk << 8 | UInt64(byte)
    count += 1
    if count & 7 == 0 {
      mixed = Self.mix(mixed, chunk)
      chunk = 0
    }
  }

  var value: UInt32 { UInt32(truncatingIfNeeded: Self.mix(mixed, chunk) >> 16) }

  private static func mix(_ hash: UInt64, _ chunk: UInt64) -> UInt64 {
    let product = (hash ^ chunk) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}
