/// The documents of one term as text, the most relevant first.
///
/// The number of documents, then groups: a level, the number of documents at it, and the gaps
/// between their numbers; or a level, 0, and a bit for each document of the site, where that is
/// shorter. The best are in groups of their own level. Of a common word the rest is in two groups,
/// of those that have it in a place that counts and of those that mention it, so that no word costs
/// much more than the bits.
struct PostingText {
  /// How many documents of a term keep their own level.
  static let best = 150
  /// In bytes; beyond it, on sites of more than 12,000 pages, a term's weakest documents are left
  /// out.
  static let largestGroup = 2000
  /// From here on a level says more than a mention in the text.
  private static let strong = 12

  let documentCount: Int

  func text(of postings: ArraySlice<Posting>) -> [UInt8] {
    var output: [UInt8] = []
    NumberText.append(postings.count, to: &output)
    if postings.count == 1, let posting = postings.first {
      append(level: posting.level, [posting.document], to: &output)
      return output
    }
    var byLevel = [[Int]](repeating: [], count: Posting.levels)
    for posting in postings { byLevel[posting.level].append(posting.document) }
    var kept = 0
    var rest: [Int] = []
    for level in byLevel.indices.reversed() where !byLevel[level].isEmpty {
      if rest.isEmpty, kept + byLevel[level].count <= Self.best {
        append(level: level, byLevel[level], to: &output)
        kept += byLevel[level].count
      } else {
        rest.append(level)
      }
    }
    append(rest.filter { $0 >= Self.strong }, of: byLevel, to: &output)
    append(rest.filter { $0 < Self.strong }, of: byLevel, to: &output)
    return output
  }

  /// Appends the documents of several levels at their mean.
  private func append(_ levels: [Int], of byLevel: [[Int]], to output: inout [UInt8]) {
    let documents = levels.flatMap { byLevel[$0] }.sorted()
    guard !documents.isEmpty else { return }
    let sum = levels.reduce(0) { $0 + $1 * byLevel[$1].count }
    append(level: sum / documents.count, documents, to: &output)
  }

  private func append(level: Int, _ documents: [Int], to output: inout [UInt8]) {
    let bitLength = (documentCount + 5) / 6
    var gaps: [Int] = []
    gaps.reserveCapacity(documents.count)
    var (last, length) = (-1, NumberText.length(documents.count))
    for document in documents {
      gaps.append(document - last - 1)
      length += NumberText.length(document - last - 1)
      last = document
    }
    guard min(length, bitLength + 1) <= Self.largestGroup else { return }
    NumberText.append(level, to: &output)
    if length <= bitLength + 1 {
      NumberText.append(documents.count, to: &output)
      for gap in gaps { NumberText.append(gap, to: &output) }
    } else {
      NumberText.append(0, to: &output)
      appendBits(documents, length: bitLength, to: &output)
    }
  }

  private func appendBits(_ documents: [Int], length: Int, to output: inout [UInt8]) {
    var bits = [UInt8](repeating: 0, count: length)
    for document in documents { bits[document / 6] |= 1 << UInt8(document % 6) }
    for six in bits { NumberText.append(bits: six, to: &output) }
  }
}
