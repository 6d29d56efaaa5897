/// Turns libyaml's positions, in characters from 0, into bytes from 0.
struct CharacterOffsets {
  /// Where each character begins; empty for ASCII, where both are the same.
  private let starts: [Int]
  private let length: Int

  init(of text: UnsafeBufferPointer<UInt8>) {
    length = text.count
    guard text.contains(where: { $0 >= 0x80 }) else {
      starts = []
      return
    }
    starts = text.indices.filter { text[$0] & 0xC0 != 0x80 }
  }

  subscript(character: Int) -> Int {
    if starts.isEmpty { return min(character, length) }
    return character < starts.count ? starts[character] : length
  }
}
