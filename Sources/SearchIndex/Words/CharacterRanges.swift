/// Characters that words treat in a way of their own, told to `search.js` with the data: what it
/// makes of a query and what was indexed are the same by construction.
struct CharacterRanges: Sendable {
  let ranges: [ClosedRange<UInt32>]

  /// The accents of Latin, Greek and Cyrillic, the points of Hebrew and Arabic, and the mark that
  /// makes a sign an emoji. The vowel signs of other scripts are letters to their readers.
  static let accents = CharacterRanges(ranges: [
    0x300...0x36F, 0x591...0x5BD, 0x5BF...0x5C7, 0x64B...0x65F, 0xFE0F...0xFE0F,
  ])

  /// Han, kana and Hangul: scripts without spaces between words, or with words that change their
  /// endings.
  static let ideographs = CharacterRanges(ranges: [
    0x3005...0x3007, 0x3041...0x3096, 0x309D...0x30FA, 0x30FC...0x30FF, 0x3400...0x4DBF,
    0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x323AF,
  ])

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    guard let first = ranges.first, scalar.value >= first.lowerBound else { return false }
    return ranges.contains { $0.contains(scalar.value) }
  }

  /// A run of letters, digits and marks of all other scripts, for JavaScript.
  static let wordPattern = #"[[\p{L}\p{N}\p{M}]--"# + ideographs.pattern + "]+[+#]{0,2}"

  /// As a class of a regular expression in JavaScript, in ASCII.
  var pattern: String {
    func escape(_ value: UInt32) -> String { "\\u{\(String(value, radix: 16))}" }
    return "[" + ranges.map { "\(escape($0.lowerBound))-\(escape($0.upperBound))" }.joined() + "]"
  }
}
