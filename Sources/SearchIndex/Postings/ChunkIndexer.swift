/// Collects the words of neighbouring documents, one document after another.
struct ChunkIndexer {
  /// What is known of a term in the document at hand.
  private struct Tally {
    var document: Int32 = -1
    var occurrences: Int32 = 0
    var fields: UInt8 = 0
  }

  private let relevance: Relevance
  private let scanner = WordScanner()
  private var terms = TermTable()
  private var tallies: [Tally] = []
  /// The terms of the document at hand.
  private var touched: [UInt32] = []
  private var found: [(term: UInt32, posting: Posting)] = []

  init(relevance: Relevance) { self.relevance = relevance }

  /// - Parameter text: The plain text of `document`.
  mutating func add(_ document: SearchDocument, number: Int, text: [UInt8]) {
    touched.removeAll(keepingCapacity: true)
    let title = scan(document.title, .title, of: number)
    let summary = scan(document.summary, .summary, of: number)
    for keyword in document.keywords { _ = scan(keyword, .keywords, of: number) }
    for heading in document.headings { _ = scan(heading, .headings, of: number) }
    let length = text.withUnsafeBufferPointer { scan($0, .text, of: number) }
    let lengths = relevance.document(title: title, summary: summary, text: length)
    for term in touched {
      let tally = tallies[Int(term)]
      let level = relevance.level(
        in: lengths, fields: tally.fields, occurrences: Int(tally.occurrences))
      found.append((term, Posting(document: number, level: level)))
    }
  }

  private mutating func scan(_ text: String, _ field: Relevance.Field, of number: Int) -> Int {
    var text = text
    return text.withUTF8 { scan($0, field, of: number) }
  }

  /// Returns the number of words.
  private mutating func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ field: Relevance.Field, of number: Int
  ) -> Int {
    var count = 0
    let scanner = scanner
    scanner.scan(text) { word, hash in
      count += 1
      note(terms.number(of: word, hash: hash), field, of: number)
    }
    return count
  }

  private mutating func note(_ term: Int, _ field: Relevance.Field, of number: Int) {
    if term == tallies.count { tallies.append(Tally()) }
    var tally = tallies[term]
    if tally.document != Int32(number) {
      tally = Tally(document: Int32(number))
      touched.append(UInt32(term))
    }
    tally.fields |= field.rawValue
    if field == .text { tally.occurrences += 1 }
    tallies[term] = tally
  }

  /// Sorts what was found by term: two passes, no comparison.
  func finish(digest: UInt64) -> ChunkIndex {
    var ends = [UInt32](repeating: 0, count: terms.count)
    for (term, _) in found { ends[Int(term)] += 1 }
    var sum: UInt32 = 0
    for term in ends.indices {
      let count = ends[term]
      ends[term] = sum
      sum += count
    }
    var postings = [Posting](repeating: Posting(document: 0, level: 0), count: found.count)
    for (term, posting) in found {
      postings[Int(ends[Int(term)])] = posting
      ends[Int(term)] += 1
    }
    var packed = PackedPostings(capacity: found.count + found.count / 8)
    var start = 0
    for term in ends.indices {
      let end = Int(ends[term])
      packed.append(postings[start..<end])
      start = end
      ends[term] = UInt32(packed.bytes.count)
    }
    return ChunkIndex(terms: terms.sealed, ends: ends, postings: packed.bytes, digest: digest)
  }
}
