/// Cuts text into the words that are searched for.
///
/// A word is a run of letters, digits and marks, folded; up to two `+` or `#` behind it belong to a
/// second word beside the bare one (`c++` and `c`). Chinese, Japanese and Korean are not written in
/// words: of each run every two neighbours are one, and its last character alone, so that a query of
/// one or two characters is the beginning of some word.
struct WordScanner {
  /// In characters; what is longer is no word.
  static let maximumLength = 40

  /// At hand, since every byte asks.
  private let kinds = ByteKind.table

  /// Calls `visit` with the bytes and the hash of each word. The bytes last for the call only.
  ///
  /// - Complexity: O(*n*), without an allocation where the text is ASCII.
  func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ visit: (UnsafeBufferPointer<UInt8>, UInt32) -> Void
  ) {
    // On the stack: an array would ask at each byte whether it is shared.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.maximumLength) { word in
      kinds.withUnsafeBufferPointer { kinds in
        var index = 0
        while index < text.count {
          let kind = kinds[Int(text[index])]
          if kind <= ByteKind.digit {
            index = Self.scanWord(from: index, of: text, into: word, kinds, visit)
          } else if kind == ByteKind.separator || kind == ByteKind.sign {
            index += 1
          } else if let length = Self.punctuation(at: index, in: text) {
            index += length
          } else {
            index = Self.fold(from: index, through: index, of: text, kinds, visit)
          }
        }
      }
    }
  }

  /// Reads plain ASCII as it stands, and anything else with its neighbours the thorough way.
  ///
  /// - Parameter word: Has room for the longest word.
  private static func scanWord(
    from start: Int, of text: UnsafeBufferPointer<UInt8>,
    into word: UnsafeMutableBufferPointer<UInt8>, _ kinds: UnsafeBufferPointer<UInt8>,
    _ visit: (UnsafeBufferPointer<UInt8>, UInt32) -> Void
  ) -> Int {
    var index = start
    var hash = TermHash()
    while index < text.count, kinds[Int(text[index])] <= ByteKind.digit {
      let byte = ByteKind.lowered(text[index])
      if index - start < maximumLength { word[index - start] = byte }
      hash.add(byte)
      index += 1
    }
    if index < text.count, text[index] >= 0x80, punctuation(at: index, in: text) == nil {
      return fold(from: start, through: index, of: text, kinds, visit)
    }
    let bare = index
    if bare - start <= maximumLength {
      visit(UnsafeBufferPointer(rebasing: word[..<(bare - start)]), hash.value)
    }
    while index < text.count, index < bare + 2, kinds[Int(text[index])] == ByteKind.sign {
      if index - start < maximumLength { word[index - start] = text[index] }
      hash.add(text[index])
      index += 1
    }
    if index > bare, index - start <= maximumLength {
      visit(UnsafeBufferPointer(rebasing: word[..<(index - start)]), hash.value)
    }
    return index
  }

  /// Reads on from `index` to the end of the word, and visits all from `start` on.
  private static func fold(
    from start: Int, through index: Int, of text: UnsafeBufferPointer<UInt8>,
    _ kinds: UnsafeBufferPointer<UInt8>, _ visit: (UnsafeBufferPointer<UInt8>, UInt32) -> Void
  ) -> Int {
    var index = index
    while index < text.count, kinds[Int(text[index])] != ByteKind.separator,
      punctuation(at: index, in: text) == nil
    {
      index += 1
    }
    FoldedWords.visit(String(decoding: text[start..<index], as: UTF8.self), visit)
    return index
  }

  /// The length of the common punctuation and spaces outside ASCII: U+2000 to U+203F, U+00A0.
  private static func punctuation(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    if text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 { return 3 }
    if text[index] == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 { return 2 }
    return nil
  }
}
