/// The words of some neighbouring documents, and where each stands.
struct ChunkIndex: Sendable {
  var terms: TermTable
  /// For each term, where its postings end in `postings`; they begin where the term before ends.
  var ends: [UInt32]
  /// In the order of the documents, for each term; see `PackedPostings`.
  var postings: [UInt8]
  /// Of the files that were written for these documents.
  var digest: UInt64

  /// Appends the postings of a term.
  func append(postingsOf term: Int, to list: inout [Posting]) {
    let range = Int(term == 0 ? 0 : ends[term - 1])..<Int(ends[term])
    PackedPostings.append(postings[range], to: &list)
  }
}
