/// The documents of one term as text, the most relevant first.
///
/// The number of documents, then groups: a level, the number of documents at it, and the gaps
/// between their numbers. The best are in groups of their own level. Of a common word the rest is in
/// two groups, of those that have it in a place that counts and of those that mention it. A group
/// that would take too much is left out: the word is then said to be in every document, and counts
/// little.
struct PostingText {
  /// How many documents of a term keep their own level.
  static let best = 150
  /// In bytes.
  static let largestGroup = 2000
  /// From here on a level says more than a mention in the text.
  private static let strong = 12

  let documentCount: Int

  func text(of postings: some RandomAccessCollection<Posting>) -> [UInt8] {
    if postings.count == 1, let posting = postings.first {
      return text(count: 1, [Group(level: posting.level, documents: [posting.document])])
    }
    var byLevel = [[Int]](repeating: [], count: Posting.levels)
    for posting in postings { byLevel[posting.level].append(posting.document) }
    var groups: [Group] = []
    var kept = 0
    var rest: [Int] = []
    for level in byLevel.indices.reversed() where !byLevel[level].isEmpty {
      if rest.isEmpty, kept + byLevel[level].count <= Self.best {
        groups.append(Group(level: level, documents: byLevel[level]))
        kept += byLevel[level].count
      } else {
        rest.append(level)
      }
    }
    let others = [rest.filter { $0 >= Self.strong }, rest.filter { $0 < Self.strong }]
      .filter { !$0.isEmpty }.map { Group(levels: $0, of: byLevel) }
    let short = others.filter { $0.length <= Self.largestGroup }
    let isWhole = short.count == others.count
    return text(count: isWhole ? postings.count : documentCount, groups + short)
  }

  private func text(count: Int, _ groups: [Group]) -> [UInt8] {
    var output: [UInt8] = []
    NumberText.append(count, to: &output)
    for group in groups { group.append(to: &output) }
    return output
  }

  /// Documents at one level, in order.
  private struct Group {
    var level: Int
    var documents: [Int]

    init(level: Int, documents: [Int]) {
      self.level = level
      self.documents = documents
    }

    /// The documents of several levels, at their mean.
    init(levels: [Int], of byLevel: [[Int]]) {
      documents = levels.flatMap { byLevel[$0] }.sorted()
      level = levels.reduce(0) { $0 + $1 * byLevel[$1].count } / max(documents.count, 1)
    }

    /// In bytes, as far as it matters.
    var length: Int {
      if documents.count > PostingText.largestGroup { return documents.count }
      var output: [UInt8] = []
      append(to: &output)
      return output.count
    }

    func append(to output: inout [UInt8]) {
      NumberText.append(level, to: &output)
      NumberText.append(documents.count, to: &output)
      var last = -1
      for document in documents {
        NumberText.append(document - last - 1, to: &output)
        last = document
      }
    }
  }
}
