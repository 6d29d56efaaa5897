import Glibc

/// How much a document is about one of its words.
///
/// Title over keywords over summary over headings over text. Each field counts once however often
/// it holds the word, and less the longer it is; only the text counts occurrences, each one less
/// than the one before. The weights are for finding a thing one knows: a word of the title says more
/// than any number of mentions.
struct Relevance: Sendable {
  enum Field: UInt8 {
    case title = 1
    case keywords = 2
    case summary = 4
    case headings = 8
    case text = 16
  }

  /// The expected number of words of a text.
  let averageLength: Double

  /// - Parameter averageLength: Rounded to a half power of two, so that one edited page does not
  ///   move the levels of all others.
  init(averageLength: Double) {
    self.averageLength = exp2((log2(max(averageLength, 16)) * 2).rounded() / 2)
  }

  /// What the lengths of a document's fields make of its words.
  struct Document {
    let title: Double
    let summary: Double
    /// How many occurrences in the text are worth half of the most they can be.
    let half: Double
  }

  /// - Parameters: Numbers of words.
  func document(title: Int, summary: Int, text: Int) -> Document {
    Document(
      title: 26 / (0.45 + 0.55 * Double(max(title, 1)) / 3),
      summary: 8 / (0.8 + 0.2 * Double(max(summary, 1)) / 14),
      half: 1.2 * (0.3 + 0.7 * Double(text) / averageLength))
  }

  /// Returns the level, 1 to 63.
  ///
  /// - Parameters:
  ///   - fields: Of `Field`.
  ///   - occurrences: In the text.
  func level(in document: Document, fields: UInt8, occurrences: Int) -> Int {
    var sum = 0.0
    if fields & Field.title.rawValue != 0 { sum += document.title }
    if fields & Field.keywords.rawValue != 0 { sum += 10 }
    if fields & Field.summary.rawValue != 0 { sum += document.summary }
    if fields & Field.headings.rawValue != 0 { sum += 5 }
    let count = Double(occurrences)
    sum += 10 * count / (count + document.half)
    return min(max(Int(sum.rounded()), 1), Posting.levels - 1)
  }
}
