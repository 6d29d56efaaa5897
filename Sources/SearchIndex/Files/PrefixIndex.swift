/// What is shown after the first letters: the best documents of all words that begin with them.
///
/// A beginning of one to three letters whose words are too many to load becomes a word of its own,
/// `wh*`, which sorts between `wh` and `wha`.
struct PrefixIndex {
  /// How many documents a beginning has.
  static let best = 20
  /// In letters.
  static let longest = 3
  /// In bytes: the words of a beginning that take no more are loaded themselves.
  private static let readable = 6000

  private struct Run {
    var prefix: [UInt8] = []
    var length = 0
    var top: [Posting] = []
  }

  private let texts: PostingText
  private var runs = [Run](repeating: Run(), count: longest)
  private(set) var records: [TermRecord] = []

  /// - Parameter sorted: All words of the index, in order.
  static func records(of sorted: [TermRecord], texts: PostingText) -> [TermRecord] {
    var index = PrefixIndex(texts: texts)
    for record in sorted { index.add(record) }
    for letters in index.runs.indices { index.close(letters) }
    return index.records
  }

  private init(texts: PostingText) { self.texts = texts }

  private mutating func add(_ record: TermRecord) {
    var end = 0
    for letters in runs.indices {
      guard end < record.word.count else {
        close(letters)
        runs[letters].prefix = []
        continue
      }
      end = min(end + LeadingLetters.length(record.word[end]), record.word.count)
      if !runs[letters].prefix.elementsEqual(record.word[..<end]) {
        close(letters)
        runs[letters].prefix = Array(record.word[..<end])
      }
      runs[letters].length += record.length
      for posting in record.top { keep(posting, in: letters) }
    }
  }

  /// Keeps the best documents, each once, the best first and the first of equals.
  private mutating func keep(_ posting: Posting, in letters: Int) {
    var top = runs[letters].top
    if top.count == Self.best, let last = top.last, !Self.isBetter(posting, last) { return }
    runs[letters].top = []
    if let known = top.firstIndex(where: { $0.document == posting.document }) {
      if Self.isBetter(posting, top[known]) {
        top.remove(at: known)
      } else {
        runs[letters].top = top
        return
      }
    }
    top.insert(posting, at: top.firstIndex { Self.isBetter(posting, $0) } ?? top.count)
    if top.count > Self.best { top.removeLast() }
    runs[letters].top = top
  }

  /// The best of a word's documents; few are sorted, however many there are.
  static func top(of postings: [Posting]) -> [Posting] {
    var counts = [Int](repeating: 0, count: Posting.levels)
    for posting in postings { counts[posting.level] += 1 }
    var level = counts.count - 1
    var sum = counts[level]
    while level > 0, sum < best {
      level -= 1
      sum += counts[level]
    }
    return Array(postings.filter { $0.level >= level }.sorted(by: isBetter).prefix(best))
  }

  static func isBetter(_ one: Posting, _ other: Posting) -> Bool {
    one.level != other.level ? one.level > other.level : one.document < other.document
  }

  private mutating func close(_ letters: Int) {
    let run = runs[letters]
    runs[letters] = Run()
    guard run.length > Self.readable else { return }
    let documents = run.top.sorted { $0.document < $1.document }
    records.append(
      TermRecord(
        word: run.prefix + [UInt8(ascii: "*")], data: texts.text(of: documents),
        documents: documents.count, top: []))
  }
}
