/// All words once more, to be found by their ends: where a query has a typo.
///
/// One wrong letter leaves most of a word as it is. With a wrong end it sorts near the right one, in
/// the same shard. With a wrong middle it has the first letter and the last two, with a wrong
/// beginning the last three: there are files of all words that share a hash of these. A word of many
/// documents comes first in them.
struct TypoLexicon {
  /// In bytes.
  private static let fileSize = 6000
  /// In letters.
  private static let shortest = 4

  /// The words of each file, separated by spaces.
  let files: [[UInt8]]

  init(_ records: [TermRecord]) {
    let words = records.filter { Self.isWord($0.word) }.sorted {
      $0.documents != $1.documents
        ? $0.documents > $1.documents : $0.word.lexicographicallyPrecedes($1.word)
    }
    let keys = words.map { Self.keys(of: Array(String(decoding: $0.word, as: UTF8.self).utf16)) }
    let size = zip(words, keys).reduce(0) { $0 + ($1.0.word.count + 1) * $1.1.count }
    let count = (size + Self.fileSize - 1) / Self.fileSize
    var files = [[UInt8]](repeating: [], count: count)
    for (word, keys) in zip(words, keys) {
      for file in Set(keys.map { $0 % count }) {
        if !files[file].isEmpty { files[file].append(UInt8(ascii: " ")) }
        files[file] += word.word
      }
    }
    self.files = files
  }

  /// Beginnings, signs, and scripts whose words are pairs of characters have no typos.
  private static func isWord(_ word: [UInt8]) -> Bool {
    guard word.count >= shortest, let last = word.last,
      last >= 0x30, !word.allSatisfy({ $0 < 0x3A })
    else { return false }
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
    return scalars.count >= shortest && !scalars.contains { $0.value >= 0x3000 }
  }

  /// - Parameter word: In UTF-16 code units.
  private static func keys(of word: [UInt16]) -> [Int] {
    [hash([word[0]] + word.suffix(2)), hash(word.suffix(3))]
  }

  private static func hash(_ letters: some Sequence<UInt16>) -> Int {
    letters.reduce(0) { $0 * 31 + Int($1) }
  }
}
