/// The reserved words of a language, found by their bytes: one multiplication and, mostly, one
/// comparison for a word, no allocation.
struct WordTable: Sendable {
  /// What a word is, and what the name after it is (`func` introduces a function).
  struct Meaning: Sendable {
    var kind: TokenKind
    var introduces: TokenKind?
  }

  /// Packed words; 0 is a free place. A power of two long, at most half full.
  private var keys: [UInt128]
  private var meanings: [Meaning?]
  private let ignoresCase: Bool

  /// Each text is a list of words of at most 16 bytes, separated by single spaces.
  init(
    keywords: String = "", functionKeywords: String = "", typeKeywords: String = "",
    types: String = "", constants: String = "", functions: String = "", ignoresCase: Bool = false
  ) {
    let lists: [(String, Meaning)] = [
      (keywords, Meaning(kind: .keyword)),
      (functionKeywords, Meaning(kind: .keyword, introduces: .function)),
      (typeKeywords, Meaning(kind: .keyword, introduces: .type)),
      (types, Meaning(kind: .type)), (constants, Meaning(kind: .constant)),
      (functions, Meaning(kind: .function)),
    ]
    let words = lists.flatMap { list, meaning in
      list.utf8.split(separator: UInt8(ascii: " ")).map { (Array($0), meaning) }
    }
    var size = 16
    while size < words.count * 2 { size *= 2 }
    keys = [UInt128](repeating: 0, count: size)
    meanings = [Meaning?](repeating: nil, count: size)
    self.ignoresCase = ignoresCase
    for (word, meaning) in words { insert(word, meaning) }
  }

  /// What the bytes of `range` mean, or nil when they are an ordinary name.
  func meaning(of range: Range<Int>, in code: CodeBytes) -> Meaning? {
    guard range.count <= 16, !range.isEmpty else { return nil }
    return meanings[place(of: pack(code.slice(range)))]
  }

  private mutating func insert(_ word: [UInt8], _ meaning: Meaning) {
    precondition(word.count <= 16, "a reserved word has at most 16 bytes")
    let key = word.withUnsafeBufferPointer { pack($0) }
    let place = place(of: key)
    keys[place] = key
    meanings[place] = meaning
  }

  /// The word's place, or the free one where it would go.
  private func place(of key: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: key) ^ UInt64(truncatingIfNeeded: key >> 64)
    var place = Int(truncatingIfNeeded: (folded &* 0x9E37_79B9_7F4A_7C15) >> 40)
    while true {
      place &= keys.count - 1
      if keys[place] == key || keys[place] == 0 { return place }
      place += 1
    }
  }

  private func pack(_ word: UnsafeBufferPointer<UInt8>) -> UInt128 {
    var key: UInt128 = 0
    for byte in word { key = key << 8 | UInt128(ignoresCase && byte.isUpper ? byte | 0x20 : byte) }
    return key
  }
}
