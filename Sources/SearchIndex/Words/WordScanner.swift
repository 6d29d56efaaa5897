/// Cuts text into the words that are searched for.
///
/// A word is a run of letters, digits and marks, folded; up to two `+` or `#` behind it belong to a
/// second word beside the bare one (`c++` and `c`). Chinese, Japanese and Korean are not written in
/// words: of each run every two neighbours are one, and its last character alone, so that a query of
/// one or two characters is the beginning of some word.
struct WordScanner {
  /// In characters; what is longer is no word.
  static let maximumLength = 40

  private var word: [UInt8] = []
  /// At hand, since every byte asks.
  private let kinds = ByteKind.table

  /// Calls `visit` with the bytes and the hash of each word. The bytes last for the call only.
  ///
  /// - Complexity: O(*n*), without an allocation where the text is ASCII.
  mutating func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ visit: (UnsafeBufferPointer<UInt8>, UInt32) -> Void
  ) {
    var index = 0
    while index < text.count {
      let kind = kinds[Int(text[index])]
      if kind == ByteKind.separator || kind == ByteKind.sign {
        index += 1
      } else if let length = Self.punctuation(at: index, in: text) {
        index += length
      } else {
        index = scanWord(from: index, of: text, visit)
      }
    }
  }

  /// Reads plain ASCII as it stands, and anything else with its neighbours the thorough way.
  private mutating func scanWord(
    from start: Int, of text: UnsafeBufferPointer<UInt8>,
    _ visit: (UnsafeBufferPointer<UInt8>, UInt32) -> Void
  ) -> Int {
    var index = start
    word.removeAll(keepingCapacity: true)
    var hash = TermHash.seed
    while index < text.count, kinds[Int(text[index])] <= ByteKind.digit {
      let byte = ByteKind.lowered(text[index])
      word.append(byte)
      hash = TermHash.mix(hash, byte)
      index += 1
    }
    if index < text.count, text[index] >= 0x80, Self.punctuation(at: index, in: text) == nil {
      while index < text.count, kinds[Int(text[index])] != ByteKind.separator,
        Self.punctuation(at: index, in: text) == nil
      {
        index += 1
      }
      FoldedWords.visit(String(decoding: text[start..<index], as: UTF8.self), visit)
      return index
    }
    emit(hash, visit)
    let bare = index
    while index < text.count, index < bare + 2,
      kinds[Int(text[index])] == ByteKind.sign
    {
      word.append(text[index])
      hash = TermHash.mix(hash, text[index])
      index += 1
    }
    if index > bare { emit(hash, visit) }
    return index
  }

  private func emit(_ hash: UInt32, _ visit: (UnsafeBufferPointer<UInt8>, UInt32) -> Void) {
    if word.count <= Self.maximumLength { word.withUnsafeBufferPointer { visit($0, hash) } }
  }

  /// The length of the common punctuation and spaces outside ASCII: U+2000 to U+203F, U+00A0.
  private static func punctuation(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    if text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 { return 3 }
    if text[index] == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 { return 2 }
    return nil
  }
}
