import Diagnostics
import FrontMatter
import TestSupport
import Testing

/// Whatever the bytes are: no crash, and every place reported lies within the text.
@Suite struct RandomFrontMatterTests {
  private static let pieces = [
    "title", ": ", ":", "\n", "\r\n", "\r", "  ", "\t", "- ", "[", "]", "{", "}", ",", "'", "\"",
    "\\", "#", "&a ", "*a", "!t ", "|\n", ">-\n", "? ", "---", "...", "%YAML", "@", "`", "é", "日本",
    "\u{85}", "\u{2028}", "\u{FEFF}", "\u{1}", "\u{7F}", "~", "<<", "x",
  ]

  @Test(arguments: 0..<8) func staysWithinTheText(_ seed: Int) {
    var random = SeededNumbers(seed: UInt64(seed) &* 0x9E37_79B9 &+ 1)
    for _ in 0..<400 {
      let count = Int.random(in: 0..<24, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      check(text)
    }
  }

  private func check(_ text: String) {
    let document = Array("---\n\(text)\n---\nbody".utf8)
    let split = FrontMatterBlock.split(document, file: "a.md")
    guard let yaml = split.value.yaml else { return }
    let parsed = YAMLDocument.parse(document[yaml], file: "a.md", firstLine: 2)
    let lines = String(decoding: document, as: UTF8.self).utf8
      .split(omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }
    for diagnostic in parsed.diagnostics {
      #expect((1...lines.count + 1).contains(diagnostic.span.line), "\(text.debugDescription)")
      #expect(diagnostic.span.column >= 1)
      #expect(diagnostic.span.length >= 0)
    }
    for entry in parsed.value?.entries ?? [] {
      let span = parsed.value?.lines.span(entry.value.range)
      #expect(span.map { $0.line >= 2 && $0.column >= 1 } == true, "\(text.debugDescription)")
    }
  }

  /// The same numbers in every run.
}
