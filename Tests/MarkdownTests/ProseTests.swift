import Glibc
import Testing

@testable import Markdown

@Suite struct ProseTests {
  @Test(arguments: [
    ("", 0), ("one two  three", 3), ("it's a well-known fact", 4), ("a — b & c", 3),
    ("- -- ---", 0),
    ("日本語", 3), ("日本 go かな", 5), ("한국어 단어", 2), ("naïve café", 2), ("3.14 x", 2), ("…", 0),
    ("Ünder über", 2),
  ])
  func countsWords(_ text: String, _ count: Int) {
    #expect(WordCount.words(in: Array(text.utf8)) == count)
  }

  @Test(arguments: [
    ("# One two\n\nThree four.\n\n- five\n- six\n", 6),
    ("| a | b |\n|-|-|\n| c | d |\n", 4),
    ("```\nnot counted\n```\n\ncounted `too`\n", 2),
    ("<div>in raw</div>\n\n<!-- not this -->\n", 2),
    ("![not alt](x.png) text\n", 1),
  ])
  func countsTheWordsOfADocument(_ text: String, _ count: Int) {
    #expect(Converting.document(text).value.wordCount == count)
  }

  @Test(arguments: [
    (
      "# Title\n\nFirst *paragraph*\nwith `code` & [link](x.md).\n\nSecond.",
      "First paragraph with code & link."
    ),
    ("> quote\n\n- item\n\nText.", "Text."),
    ("![only](x.png)\n\nText.", "Text."),
    ("```\ncode\n```\n", ""),
    ("", ""),
    ("[^a]: note\n\nText[^a].", "Text."),
  ])
  func theSummaryIsTheFirstParagraph(_ text: String, _ summary: String) {
    #expect(Converting.document(text).value.summary == summary)
  }

  @Test func longSummariesAreCutAtAWord() {
    let summary = Converting.document(String(repeating: "wörter ", count: 100)).value.summary
    #expect(summary.unicodeScalars.count <= 300)
    #expect(summary.hasSuffix("wörter…"))
  }

  @Test func excerptsWithoutSpacesAreCutAllTheSame() {
    let text = Array(String(repeating: "長", count: 1_000).utf8)
    let excerpt = text.withUnsafeBufferPointer {
      Excerpt.text($0, around: 1_500..<1_503, limit: 100)
    }
    #expect(excerpt.unicodeScalars.count == 100)
    #expect(excerpt.hasPrefix("…長") && excerpt.hasSuffix("長…"))
  }

  @Test func aParagraphOfThousandsOfLinksIsReadOnce() {
    let (links, _) = Self.links(3_000)

    #expect(links.count == 3_000)
    #expect(links.allSatisfy { $0.sentence.contains("wörd wörd") && $0.sentence.count <= 300 })
    #expect(links[1_500].sentence.hasPrefix("…") && links[1_500].sentence.hasSuffix("…"))
    // Four times the links would take sixteen times as long if each read the paragraph again.
    let (few, many) = (Self.links(750).nanoseconds, Self.links(3_000).nanoseconds)
    #expect(many < 9 * few, "\(few) ns, then \(many) ns")
  }

  /// The links of a paragraph that has nothing else, and what they took of this thread's processor:
  /// other tests that run at once do not count.
  private static func links(_ count: Int) -> (links: [FoundLink], nanoseconds: UInt64) {
    let text = String(repeating: "[wörd](x.md) ", count: count)
    let start = processorTime()
    let links = Converting.document(text).value.links
    return (links, processorTime() - start)
  }

  private static func processorTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
