/// Counts words for the reading time.
enum WordCount {
  /// Runs between white space that hold a letter or digit count one each; so does every character
  /// of Han, Hiragana and Katakana, which are written without spaces.
  static func words(in text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { words(in: $0) }
  }

  private static func words(in text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    /// 1 in a word that is counted, else 0.
    var isInWord = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        // Without a branch: where words end is nothing that a processor can guess.
        let begins = isAlphanumeric(byte)
        count += begins & ~isInWord
        isInWord = begins | isInWord & (byte > 0x20 ? 1 : 0)
        index += 1
        continue
      }
      let (scalar, length) = decode(text, at: index)
      index += length
      if isWide(scalar) {
        count += 1
        isInWord = 0
      } else if isInWord == 0, !isPunctuation(scalar) {
        isInWord = 1
        count += 1
      }
    }
    return count
  }

  /// 1 or 0.
  private static func isAlphanumeric(_ byte: UInt8) -> Int {
    (byte &- UInt8(ascii: "0") < 10 ? 1 : 0) | ((byte | 0x20) &- UInt8(ascii: "a") < 26 ? 1 : 0)
  }

  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Latin-1 signs, general punctuation, arrows, symbols, wide punctuation.
  private static func isPunctuation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0xA9, 0xAB...0xB1, 0xB4, 0xB6...0xB8, 0xBB, 0xBF, 0xD7, 0xF7, 0x2000...0x206F,
      0x2190...0x2BFF, 0x3000...0x3004, 0x3008...0x3040, 0xFF01...0xFF0F:
      true
    default: false
    }
  }

  /// - Precondition: `text` is UTF-8, and a scalar begins at `index`.
  private static func decode(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = text[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var scalar = UInt32(lead) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    let end = min(text.count, index + length)
    for next in text[(index + 1)..<max(index + 1, end)] {
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    return (scalar, length)
  }
}
