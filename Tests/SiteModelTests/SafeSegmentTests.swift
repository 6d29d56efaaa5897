import SiteModel
import Testing

@Suite struct SafeSegmentTests {
  @Test(arguments: [
    "a", "index.html", ".well-known", "...", "a b", "über", "日本", "c++", "a:b", "con-1",
  ])
  func takesNames(_ segment: String) {
    #expect(SafeSegment.isSafe(segment))
  }

  @Test(arguments: [
    "", ".", "..", "a/b", "/", "a\\b", "..\\x", "a\u{0}", "a\n", "\u{7F}", "a\u{85}", "con",
    "NUL.txt",
    "Lpt1",
  ])
  func refusesWhatIsNoNameEverywhere(_ segment: String) {
    #expect(!SafeSegment.isSafe(segment))
  }

  @Test func countsBytes() {
    #expect(SafeSegment.isSafe(String(repeating: "a", count: 255)))
    #expect(!SafeSegment.isSafe(String(repeating: "a", count: 256)))
    #expect(!SafeSegment.isSafe(String(repeating: "ü", count: 128)))
  }
}
