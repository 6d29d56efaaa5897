import Foundation
import Testing

@testable import SiteRenderer

@Suite struct JSONWriterTests {
  private func text(_ write: (inout JSONWriter) -> Void) -> String {
    String(decoding: JSONWriter.document(write), as: UTF8.self)
  }

  @Test func leavesOutWhatIsNotKnown() {
    let json = text {
      $0.text("a", nil)
      $0.text("b", "")
      $0.texts("c", [])
      $0.number("d", nil)
      $0.text("e", "x")
      $0.number("f", 0)
    }

    #expect(json == "{\"e\":\"x\",\"f\":0}")
  }

  @Test func nestsObjectsAndLists() {
    let json = text {
      $0.object("a") { $0.bool("b", true) }
      $0.texts("c", ["d", "e"])
      $0.objects("f", [1, 2]) { $0.number("g", $1) }
      $0.emptyList("h")
      $0.oneOrMore("i", ["j"])
      $0.oneOrMore("k", ["l", "m"])
    }

    #expect(
      json
        == "{\"a\":{\"b\":true},\"c\":[\"d\",\"e\"],\"f\":[{\"g\":1},{\"g\":2}],\"h\":[],"
        + "\"i\":\"j\",\"k\":[\"l\",\"m\"]}")
  }

  @Test(arguments: [
    "</script>", "<!--", "\u{0}\u{1F}", "\\\"", "\u{2028}", "\u{FFFE}", "\u{85}", "\u{1FFFE}", "😀",
  ])
  func cannotBeBrokenByAnyText(text: String) throws {
    let data = JSONWriter.document { $0.text("name", text) }

    let object = try JSONSerialization.jsonObject(with: Data(data)) as? [String: String]

    #expect(object?["name"].map { Array($0.utf8) } == Array(text.utf8))
    #expect(!data.contains(UInt8(ascii: "<")))
    #expect(!String(decoding: data, as: UTF8.self).unicodeScalars.contains("\u{FFFE}"))
  }
}
