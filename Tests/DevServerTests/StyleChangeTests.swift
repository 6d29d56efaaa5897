import Testing

@testable import DevServer

@Suite struct StyleChangeTests {
  @Test func styleSheetsAreMatchedByTheNameTheyKeep() {
    let changes = StyleChange.between(
      ["assets/style.css": "assets/style.1.css", "own.css": "own.css"],
      ["assets/style.css": "assets/style.2.css", "own.css": "own.css"])

    #expect(
      changes == [
        StyleChange(from: "assets/style.1.css", to: "assets/style.2.css"),
        StyleChange(from: "own.css", to: "own.css"),
      ])
  }

  @Test func aStyleSheetMoreOrLessNeedsAReload() {
    #expect(StyleChange.between(["a.css": "a.css"], [:]) == nil)
    #expect(StyleChange.between([:], ["a.css": "a.css"]) == nil)
  }
}
