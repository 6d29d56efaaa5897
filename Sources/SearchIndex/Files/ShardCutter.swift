/// All words in files of a few kilobytes, each the words between two letters of the alphabet.
struct ShardCutter {
  /// In bytes; one that holds the postings of a very common word may be larger.
  static let largest = 8 << 10

  /// The words of each file, front-coded.
  private(set) var shards: [[UInt8]] = []
  /// The word from which on each file is to be looked at, front-coded, as short as it can be.
  private(set) var firsts = FrontCoding()

  private var current = FrontCoding()
  private var last: [UInt8] = []

  /// - Parameter sorted: In the order of their UTF-16 code units.
  init(_ sorted: [TermRecord]) {
    for record in sorted { add(record) }
    if !current.bytes.isEmpty { shards.append(current.bytes) }
  }

  private mutating func add(_ record: TermRecord) {
    let length = current.bytes.count + record.length
    if shards.isEmpty, current.bytes.isEmpty {
      firsts.append([], data: [])
    } else if length > Self.largest, !Self.belongsToTheWordBefore(record.word) {
      shards.append(current.bytes)
      current = FrontCoding()
      firsts.append(Self.separator(last, record.word), data: [])
    }
    current.append(record.word, data: record.data)
    last = record.word
  }

  /// `c*` and `c++` are looked for where `c` is.
  private static func belongsToTheWordBefore(_ word: [UInt8]) -> Bool {
    guard let last = word.last else { return true }
    return last == UInt8(ascii: "*") || last == UInt8(ascii: "+") || last == UInt8(ascii: "#")
  }

  /// The shortest beginning of `word` that sorts after `before`.
  private static func separator(_ before: [UInt8], _ word: [UInt8]) -> ArraySlice<UInt8> {
    let shared = FrontCoding.shared(before, word).bytes
    guard shared < word.count else { return word[...] }
    return word[..<min(shared + FrontCoding.characterLength(word[shared]), word.count)]
  }
}
