/// The plain text of the block being written, and what is gathered from all blocks.
struct Prose {
  /// A link into the site, with the bytes of `text` that it spans.
  struct Mention {
    var link: Int
    var start: Int
    var end: Int
  }

  var text: [UInt8] = []
  var mentions: [Mention] = []
  /// Of the first paragraph.
  private(set) var summary: String?
  private(set) var wordCount = 0

  /// In characters as Unicode counts scalars.
  private static let longest = 300

  mutating func append(_ more: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: more) }

  /// A line break of the source, or of a table's or a list's layout.
  mutating func space() { text.append(UInt8(ascii: " ")) }

  mutating func endBlock() {
    wordCount += WordCount.words(in: text)
    text.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
  }

  /// The block without white space at its ends.
  var headingText: [UInt8] {
    var text = text[...]
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    while text.first == UInt8(ascii: " ") { text.removeFirst() }
    return Array(text)
  }

  /// Takes the block as the summary unless there is one or the block has no text.
  mutating func summarize() {
    guard summary == nil else { return }
    let excerpt = text.withUnsafeBufferPointer {
      Excerpt.text($0, around: 0..<0, limit: Self.longest)
    }
    if !excerpt.isEmpty { summary = excerpt }
  }

  /// - Complexity: Whatever the length of the block: it may hold thousands of mentions.
  func sentence(around mention: Mention) -> String {
    let near = neighbourhood(of: mention)
    return text[near].withUnsafeBufferPointer { text in
      let start = min(mention.start - near.lowerBound, text.count)
      let range = start..<max(start, min(mention.end - near.lowerBound, text.count))
      let sentence = Sentence.range(around: range, in: text)
      return Excerpt.text(
        UnsafeBufferPointer(rebasing: text[sentence]),
        around: (range.lowerBound - sentence.lowerBound)..<(range.upperBound - sentence.lowerBound),
        limit: Self.longest)
    }
  }

  /// More of the text around a mention, in bytes, than an excerpt can show.
  private func neighbourhood(of mention: Mention) -> Range<Int> {
    let reach = Self.longest * 8
    var lower = max(0, min(mention.start, text.count) - reach)
    var upper = min(text.count, max(mention.start, mention.end) + reach)
    while lower > 0, text[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper < text.count, text[upper] & 0xC0 == 0x80 { upper += 1 }
    return lower..<upper
  }
}
