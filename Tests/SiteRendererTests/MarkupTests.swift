import Testing

@testable import SiteRenderer

@Suite struct MarkupTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"),
    ("\"'", "&quot;&#39;"), ("]]>", "]]&gt;"), ("a\tb\nc\rd", "a\tb\nc\rd"),
    ("\u{0}\u{1F}", "\u{FFFD}\u{FFFD}"),
    ("\u{7F}x\u{80}\u{9F}\u{A0}", "\u{FFFD}x\u{FFFD}\u{FFFD}\u{A0}"),
    ("\u{FFFE}\u{FFFF}\u{FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{1FFFD}\u{1FFFE}\u{10FFFF}", "\u{1FFFD}\u{FFFD}\u{FFFD}"),
    ("é 日本 😀 \u{202E}", "é 日本 😀 \u{202E}"),
  ])
  func letsTextMeanItself(text: String, written: String) {
    #expect(Markup.escaped(text) == written)
  }

  /// U+FDCF to U+FDD1, U+FDEF and U+FDF0, which Swift's literals do not take.
  @Test func replacesTheBlockThatUnicodeKeepsForNobody() {
    let bytes: [[UInt8]] = [
      [0xEF, 0xB7, 0x8F], [0xEF, 0xB7, 0x90], [0xEF, 0xB7, 0xAF], [0xEF, 0xB7, 0xB0],
    ]
    let text = String(decoding: bytes.joined(), as: UTF8.self)

    #expect(
      Array(Markup.escaped(text).utf8)
        == bytes[0] + Array("\u{FFFD}\u{FFFD}".utf8) + bytes[3])
  }

  @Test func copesWithBytesThatEndInTheMiddleOfACharacter() {
    for bytes: [UInt8] in [[0xEF], [0xEF, 0xBF], [0xF0, 0x9F], [0xC2]] {
      var output: [UInt8] = []
      Markup.append(escaping: bytes, to: &output)
      #expect(output == bytes)
    }
  }
}
