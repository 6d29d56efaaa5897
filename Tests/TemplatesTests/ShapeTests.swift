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
    #expect(Self.node.fields[1].kind.shape === Self.node)
    #expect(Self.node.fields[0].kind.shape == nil)
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

    let isChanged = if case .text(Array("two".utf8)) = record["title"] { true } else { false }
    #expect(isChanged)
  }
}
