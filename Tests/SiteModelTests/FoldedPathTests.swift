import SiteModel
import Testing

@Suite struct FoldedPathTests {
  @Test(arguments: [
    ("a/B", "A/b"), ("caf\u{E9}", "CAFE\u{301}"), ("STRASSE", "strasse"), ("Ωmega", "ωMEGA"),
    ("\u{212A}elvin", "kelvin"), ("stra\u{DF}e", "STRASSE"), ("\u{FB01}n", "FIN"),
  ])
  func isEqualForWhatADiskMayTakeForOne(_ one: String, _ other: String) {
    #expect(Array(FoldedPath.key(one).utf8) == Array(FoldedPath.key(other).utf8))
  }

  @Test(arguments: [("a", "b"), ("a/b", "a_b"), ("e", "é"), ("a", "a/")])
  func tellsOthersApart(_ one: String, _ other: String) {
    #expect(FoldedPath.key(one) != FoldedPath.key(other))
  }
}
