import Testing

@testable import Markdown

/// What must hold for any document at all.
@Suite struct RandomDocumentTests {
  @Test(arguments: 0..<8)
  func anyDocumentIsWellNestedAndConsistent(_ part: Int) throws {
    for seed in 0..<400 {
      var random = RandomDocument(seed: UInt64(part * 1_000 + seed + 1))
      let text = random.text(pieces: 3 + seed % 40)
      let document = Converting.document(text).value
      let html = document.fragment.marked
      #expect(throws: Never.self, "\(text.debugDescription)\n\(html)") {
        try WrittenHTML.checkNesting(html)
        let ids = try WrittenHTML.elements(html).flatMap(\.attributes).filter { $0.0 == "id" }
        #expect(Set(ids.map(\.1)) == Set(document.anchors))
        #expect(ids.count == document.anchors.count)
      }
      #expect(document.fragment.slots.allSatisfy { $0.link < document.links.count })
      #expect(Fragment(decoding: document.fragment.encoded()) == document.fragment)
    }
  }

  @Test func theSameDocumentGivesTheSameBytes() {
    for seed in 1...100 {
      var random = RandomDocument(seed: UInt64(seed))
      let text = random.text(pieces: 30)
      #expect(Converting.html(text) == Converting.html(text))
    }
  }

  @Test func conversionsSurviveTheWayFromAWorker() throws {
    for seed in 1...200 {
      var random = RandomDocument(seed: UInt64(seed))
      let here = Converting.document(random.text(pieces: 60))
      let bytes = ConversionCoding.encode(here)
      let there = try #require(ConversionCoding.decode(bytes, file: "a.md"))
      #expect(there.value.fragment == here.value.fragment)
      #expect(there.value.links == here.value.links)
      #expect(there.diagnostics == here.diagnostics)
      for cut in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 7)) {
        _ = ConversionCoding.decode(Array(bytes[..<cut]), file: "a.md")
        var wrong = bytes
        wrong[cut] ^= 0xFF
        _ = ConversionCoding.decode(wrong, file: "a.md")
      }
    }
  }
}
