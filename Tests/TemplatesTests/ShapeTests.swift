import Templates
import Testing

@Suite struct ShapeTests {
  static let node: Shape = Shape(
    "node", [.text("title", "What to print."), .list("children", of: ShapeTests.node)])

  @Test func knowsTheSlotOfEachDeclaredName() {
    #expect(Self.node.index(of: "title") == 0)
    #expect(Self.node.index(of: "children") == 1)
    #expect(Self.node.index(of: "titel") == nil)
  }

  @Test func mayContainItself() {
    guard case .list(let shape) = Self.node.fields[1].kind else {
      Issue.record("not a list")
      return
    }

    #expect(shape() === Self.node)
  }

  @Test func saysItsKindsInWords() {
    let shape = Shape(
      "page",
      [
        .text("a"), .url("b"), .html("c"), .json("d"), .bool("e"), .texts("f"),
        .list("g", of: Self.node), .record("h", Self.node),
      ])

    #expect(
      shape.fields.map(\.kind.description) == [
        "text", "url", "html", "json", "bool", "list of text", "list of node", "node",
      ])
    #expect(Self.node.fields[0].documentation == "What to print.")
  }

  @Test func givesARecordItsValuesByName() {
    var record = Record(Self.node, [.text("one"), .list([])])
    record["title"] = .text("two")

    guard case .text(let bytes) = record["title"] else {
      Issue.record("not text")
      return
    }
    #expect(bytes == Array("two".utf8))
  }
}
