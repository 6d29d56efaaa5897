/// The words of all documents, sorted, and where each stands.
struct MergedIndex: Sendable {
  let documentCount: Int
  let terms: TermTable
  /// Terms in the order of their UTF-16 code units, in which a browser compares them.
  let order: [Int]
  private let ends: [Int]
  private let postings: [Posting]

  /// - Parameter chunks: In the order of their documents.
  /// - Complexity: O(*postings* + *t* log *t*) in the number of different terms *t*.
  init(_ chunks: [ChunkIndex], documentCount: Int) {
    self.documentCount = documentCount
    var terms = TermTable(capacity: 1 << 16)
    var counts: [Int] = []
    let numbers = chunks.map { chunk in
      (0..<chunk.terms.count).map { local in
        let term = chunk.terms.withBytes(of: local) {
          terms.number(of: $0, hash: chunk.terms.hash(of: local))
        }
        if term == counts.count { counts.append(0) }
        counts[term] += chunk.postings(of: local).count
        return UInt32(term)
      }
    }
    var sum = 0
    var ends = counts.map { count in
      defer { sum += count }
      return sum
    }
    var postings = [Posting](repeating: Posting(document: 0, level: 0), count: sum)
    for (chunk, numbers) in zip(chunks, numbers) {
      for local in numbers.indices {
        let term = Int(numbers[local])
        for posting in chunk.postings(of: local) {
          postings[ends[term]] = posting
          ends[term] += 1
        }
      }
    }
    self.terms = terms
    self.ends = ends
    self.postings = postings
    order = TermOrder.sorted(terms)
  }

  /// In the order of the documents.
  func postings(of term: Int) -> ArraySlice<Posting> {
    postings[(term == 0 ? 0 : ends[term - 1])..<ends[term]]
  }
}
