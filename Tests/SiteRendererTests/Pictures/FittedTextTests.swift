import Testing

@testable import SiteRenderer

@Suite struct FittedTextTests {
  @Test(arguments: ["", "Tools", "Machine learning", "日本語", "עברית", "e\u{301}lan"])
  func leavesAloneWhatHasRoom(text: String) {
    #expect(FittedText.cut(text, toWidth: 400, fontSize: 14) == text)
  }

  @Test(arguments: [
    ("Machine learning and statistics", "Machine le…"), ("Machine of machines", "Machine of…"),
    ("機械学習とデータ分析", "機械学習とデ…"),
  ])
  func cutsWhatWouldRunOut(text: String, cut: String) {
    #expect(FittedText.cut(text, toWidth: 104, fontSize: 14) == cut)
  }

  @Test func takesNoCharacterApart() {
    let family = String(repeating: "👨‍👩‍👧", count: 20)

    let cut = FittedText.cut(family, toWidth: 60, fontSize: 14)

    #expect(cut.dropLast().allSatisfy { $0 == "👨‍👩‍👧" })
    #expect(cut.hasSuffix("…"))
  }
}
