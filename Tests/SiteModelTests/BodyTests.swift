import Diagnostics
import Testing

@testable import SiteModel

/// A body is bytes; what is read out of them is what was put in.
@Suite struct BodyTests {
  private static let file = "content/a.md"

  private static let full = Body(
    reference: BodyReference(offset: 7, length: 9),
    outline: [
      Heading(level: 2, id: "ä", text: "Ä & B", span: SourceSpan(file: file, line: 3)),
      Heading(
        level: 6, id: "b", text: "", span: SourceSpan(file: file, line: 70_000, column: 300)),
    ],
    links: [
      Link(
        kind: .wiki, destination: "whisper", sentence: "See [[whisper]] for 👩‍👩‍👧.",
        span: SourceSpan(file: file, line: 4, column: 9, length: 11)),
      Link(
        kind: .image, destination: String(repeating: "x", count: 500), sentence: "",
        span: SourceSpan(file: "content/other.md", line: 1)),
    ],
    anchors: ["ä", "b", "fn-1"], summary: "A summary.", wordCount: 440,
    picturesWithoutText: [SourceSpan(file: file, line: 9, column: 2, length: 4)])

  @Test func whatIsPutInIsReadBack() {
    let body = Self.full
    #expect(body.outline.map(\.id) == ["ä", "b"])
    #expect(body.outline.map(\.level) == [2, 6])
    #expect(body.outline[1].span == SourceSpan(file: Self.file, line: 70_000, column: 300))
    #expect(body.links.map(\.kind) == [.wiki, .image])
    #expect(body.links[0].sentence == "See [[whisper]] for 👩‍👩‍👧.")
    #expect(body.links[1].destination.utf8.count == 500)
    #expect(body.links.map(\.span.file) == [Self.file, "content/other.md"])
    #expect(body.anchors == ["ä", "b", "fn-1"])
    #expect(body.summary == "A summary.")
    #expect(
      body.picturesWithoutText == [SourceSpan(file: Self.file, line: 9, column: 2, length: 4)])
    #expect(body.readingMinutes == 2)
  }

  @Test func whatIsPlannedKeepsWhatRenderingNeeds() {
    let planned = Self.full.planned
    #expect(planned.summary == "A summary." && planned.anchors == Self.full.anchors)
    #expect(planned.outline == Self.full.outline)
    #expect(planned.links.map(\.kind) == [.wiki, .image])
    #expect(planned.links.map(\.destination) == ["whisper", ""])
    #expect(planned.links.allSatisfy { $0.sentence.isEmpty && $0.span.line == 1 })
    #expect(planned.picturesWithoutText.isEmpty)
    #expect(Body(reference: Self.full.reference).planned.links.isEmpty)
  }

  @Test func aBodyOfNothingHasNothing() {
    let body = Body(reference: BodyReference(offset: 0, length: 0))
    #expect(body.outline.isEmpty && body.links.isEmpty && body.anchors.isEmpty)
    #expect(body.summary.isEmpty && body.picturesWithoutText.isEmpty && body.anchorCount == 0)
  }

  @Test func anAnchorIsFoundByItsWholeName() {
    #expect(Self.full.anchorCount == 3)
    for (name, isThere) in [("ä", true), ("fn-1", true), ("fn-", false), ("", false)] {
      #expect(Self.full.hasAnchor(name) == isThere)
    }
  }

  @Test func onePropertyIsChangedAndTheOthersStay() {
    var body = Self.full
    body.anchors = ["only"]
    #expect(body.anchors == ["only"])
    #expect(body.links == Self.full.links && body.outline == Self.full.outline)
    body.summary = ""
    #expect(body.summary.isEmpty && body.links == Self.full.links)
  }

  @Test func withoutItsSummaryItIsAsIfItHadNone() {
    var other = Self.full
    other.summary = ""
    #expect(Self.full.withoutSummary == other)
    #expect(other.withoutSummary == other)
  }
}
