/// The words of some neighbouring documents, and where each stands.
struct ChunkIndex: Sendable {
  var terms: TermTable
  /// For each term, where its postings end in `postings`; they begin where the term before ends.
  var ends: [UInt32]
  /// In the order of the documents, for each term.
  var postings: [Posting]
  /// Of the files that were written for these documents.
  var digest: UInt64

  func postings(of term: Int) -> ArraySlice<Posting> {
    postings[Int(term == 0 ? 0 : ends[term - 1])..<Int(ends[term])]
  }
}
