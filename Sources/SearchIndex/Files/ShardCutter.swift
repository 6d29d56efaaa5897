/// All words in files of a few kilobytes, each the words between two places of the alphabet.
struct ShardCutter {
  /// In bytes; one that holds the postings of a very common word may be larger.
  static let largest = 6 << 10

  /// The words of each file with their postings, as an object.
  private(set) var shards: [[UInt8]] = []
  /// The word from which on each file is to be looked at, as short as it can be.
  private(set) var firsts: [[UInt8]] = [[]]

  private var current: [UInt8] = []
  private var last: [UInt8] = []

  /// Cuts one file at least, an empty one where there are no words.
  ///
  /// - Parameter sorted: In the order of their UTF-16 code units.
  init(_ sorted: [TermRecord]) {
    for record in sorted { add(record) }
    close()
  }

  private mutating func add(_ record: TermRecord) {
    if current.count + record.length > Self.largest, !current.isEmpty,
      !Self.belongsToTheWordBefore(record.word)
    {
      close()
      firsts.append(Array(Self.separator(last, record.word)))
    }
    if !current.isEmpty { current.append(UInt8(ascii: ",")) }
    current += ScriptFile.string(plain: record.word)
    current.append(UInt8(ascii: ":"))
    current += ScriptFile.string(plain: record.data)
    last = record.word
  }

  private mutating func close() {
    shards.append([UInt8(ascii: "{")] + current + [UInt8(ascii: "}")])
    current = []
  }

  /// `c*` and `c++` are looked for where `c` is.
  private static func belongsToTheWordBefore(_ word: [UInt8]) -> Bool {
    guard let last = word.last else { return true }
    return last == UInt8(ascii: "*") || last == UInt8(ascii: "+") || last == UInt8(ascii: "#")
  }

  /// The shortest beginning of `word` that sorts after `before`.
  private static func separator(_ before: [UInt8], _ word: [UInt8]) -> ArraySlice<UInt8> {
    let shared = LeadingLetters.shared(before, word)
    guard shared < word.count else { return word[...] }
    return word[..<min(shared + LeadingLetters.length(word[shared]), word.count)]
  }
}
