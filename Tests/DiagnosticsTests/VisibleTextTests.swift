import Diagnostics
import Testing

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("plain ü 語 🦀", "plain ü 語 🦀"), ("", ""), ("a\tb", "a\\tb"), ("\u{1B}[31m", "\\x1B[31m"),
    ("a\r\n", "a\\r\\n"), ("\u{0}\u{7F}", "\\x00\\x7F"), ("\u{9B}", "\\u{9B}"),
    ("\u{FEFF}x", "\\u{FEFF}x"), ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
    ("👩\u{200D}👧", "👩\u{200D}👧"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ("\u{E0041}", "\\u{E0041}"),
  ])
  func writesControlCharactersAsEscapes(_ text: String, _ visible: String) {
    #expect(Array(VisibleText.of(text).utf8) == Array(visible.utf8))
  }
}
