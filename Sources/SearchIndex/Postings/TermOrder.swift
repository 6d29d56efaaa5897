/// The order of words that a browser's `<` has: by UTF-16 code units.
enum TermOrder {
  static func sorted(_ terms: TermTable) -> [Int] {
    // Most words differ in their first eight bytes, which one comparison decides.
    let keys = (0..<terms.count).map { term in terms.withBytes(of: term, key) }
    return (0..<terms.count).sorted { one, other in
      if keys[one] != keys[other] { return keys[one] < keys[other] }
      return isBefore(terms.word(one), terms.word(other))
    }
  }

  static func isBefore(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    one.lexicographicallyPrecedes(other) { rank($0) < rank($1) }
  }

  private static func key(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for index in 0..<8 { key = key << 8 | UInt64(index < word.count ? rank(word[index]) : 0) }
    return key
  }

  /// UTF-8 sorts by code points. UTF-16 has those beyond U+FFFF, which begin with F0 to F4, before
  /// U+E000 to U+FFFF, which begin with EE and EF.
  private static func rank(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0xEE, 0xEF: byte + 5
    case 0xF0...0xF4: byte - 2
    default: byte
    }
  }
}
