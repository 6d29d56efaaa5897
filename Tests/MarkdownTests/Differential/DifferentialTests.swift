import Diagnostics
import Testing

@testable import Markdown

/// The converter says what cmark-gfm's own renderer says.
@Suite struct DifferentialTests {
  @Test(arguments: MarkdownSample.all)
  func aSampleMeansWhatTheLibrarySays(_ text: String) {
    compare(text)
    compare(text.replacing("\n", with: "\r\n"))
    compare("> " + text.replacing("\n", with: "\n> "))
    compare("- " + text.replacing("\n", with: "\n  "))
  }

  @Test(arguments: 0..<8)
  func anyDocumentMeansWhatTheLibrarySays(_ part: UInt64) {
    for seed in 0..<400 {
      var random = RandomMarkdown(seed: part * 1_000 + UInt64(seed) + 1)
      compare(random.text(pieces: 2 + seed % 30))
    }
  }

  private func compare(_ text: String) {
    var limits = MarkdownLimits()
    limits.nesting = .max
    let document = Converting.document(
      text, MarkdownOptions(highlight: false, limits: limits))
    if document.diagnostics.contains(where: { $0.code == .urlUnsafe }) { return }
    let ours = HTMLForm.of(document.value.filledHTML)
    let theirs = HTMLForm.of(LibraryHTML.of(text))
    #expect(ours == theirs, "\(text.debugDescription)")
  }
}
