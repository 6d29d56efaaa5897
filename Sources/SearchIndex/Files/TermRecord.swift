/// One word of the index with the text of its postings.
struct TermRecord: Sendable {
  var word: [UInt8]
  var data: [UInt8]
  /// How many documents hold it.
  var documents: Int
  /// Its most relevant documents, at most `PrefixIndex.best`.
  var top: [Posting]

  /// About what it takes in a shard.
  var length: Int { word.count + data.count + 6 }
}
