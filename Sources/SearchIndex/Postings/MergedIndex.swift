/// The words of all documents, sorted, and where each stands.
struct MergedIndex: Sendable {
  let documentCount: Int
  let terms: TermTable
  /// Terms in the order of their UTF-16 code units, in which a browser compares them.
  let order: [Int]
  private let chunks: [ChunkIndex]
  /// Where each term stands in the chunks, in their order: those of one term after those of the
  /// term before.
  private let places: [Place]
  /// For each term, where its places end.
  private let ends: [Int]

  private struct Place {
    var chunk: UInt32
    /// The term's number in the chunk.
    var term: UInt32
  }

  /// - Parameter chunks: In the order of their documents; kept, so that no posting is held twice.
  /// - Complexity: O(*c* + *t* log *t*) in the numbers of terms of all chunks, *c*, and of different
  ///   terms, *t*.
  init(_ chunks: [ChunkIndex], documentCount: Int) {
    self.documentCount = documentCount
    self.chunks = chunks
    var terms = TermTable(capacity: 1 << 16)
    var counts: [Int] = []
    let numbers = chunks.map { chunk in
      (0..<chunk.terms.count).map { local in
        let term = chunk.terms.withBytes(of: local) {
          terms.number(of: $0, hash: chunk.terms.hash(of: local))
        }
        if term == counts.count { counts.append(0) }
        counts[term] += 1
        return UInt32(term)
      }
    }
    var sum = 0
    var ends = counts.map { count in
      defer { sum += count }
      return sum
    }
    var places = [Place](repeating: Place(chunk: 0, term: 0), count: sum)
    for (chunk, numbers) in numbers.enumerated() {
      for (local, term) in numbers.enumerated() {
        places[ends[Int(term)]] = Place(chunk: UInt32(chunk), term: UInt32(local))
        ends[Int(term)] += 1
      }
    }
    self.terms = terms
    self.ends = ends
    self.places = places
    order = TermOrder.sorted(terms)
  }

  /// In the order of the documents.
  func postings(of term: Int) -> [Posting] {
    var postings: [Posting] = []
    for place in places[(term == 0 ? 0 : ends[term - 1])..<ends[term]] {
      chunks[Int(place.chunk)].append(postingsOf: Int(place.term), to: &postings)
    }
    return postings
  }
}
