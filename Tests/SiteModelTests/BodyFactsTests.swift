import Diagnostics
import SiteModel
import Testing

/// What is known of a text can be kept as bytes, and bytes that are something else are refused.
@Suite struct BodyFactsTests {
  private static let file = "content/a.md"
  private static let body = Body(
    reference: BodyReference(offset: 0, length: 0),
    outline: [
      Heading(
        level: 2, id: "one", text: "Öne",
        span: SourceSpan(file: file, line: 4, column: 1, length: 3))
    ],
    links: [
      Link(
        kind: .wiki, destination: "b", sentence: "See b.",
        span: SourceSpan(file: file, line: 1 << 31, column: 2, length: 9))
    ],
    anchors: ["one", "fn-1"], summary: "Summary", wordCount: 12,
    picturesWithoutText: [SourceSpan(file: file, line: 9, column: 1, length: 3)])

  private func decoded(_ facts: [UInt8]) -> Body? {
    Body(
      reference: Self.body.reference, wordCount: 12, facts: facts, file: Self.file)
  }

  @Test func theFactsComeBack() throws {
    #expect(try #require(decoded(Self.body.encodedFacts)) == Self.body)
    let empty = Body(reference: Self.body.reference)
    #expect(decoded(empty.encodedFacts)?.links == [])
  }

  @Test func factsThatAreCutOffOrLongerAreRefused() {
    let facts = Self.body.encodedFacts
    for length in 0..<facts.count { #expect(decoded(Array(facts[..<length])) == nil, "\(length)") }
    #expect(decoded(facts + [0]) == nil)
  }

  @Test func anyOtherByteIsRefusedOrReadWithoutHarm() {
    let facts = Self.body.encodedFacts
    for place in facts.indices {
      for byte in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var other = facts
        other[place] = byte
        guard let body = decoded(other) else { continue }
        _ = (body.summary, body.outline, body.links, body.anchors, body.picturesWithoutText)
        _ = (body.hasAnchor("fn-1"), body.withoutSummary.summary, body.planned.links)
      }
    }
  }
}
