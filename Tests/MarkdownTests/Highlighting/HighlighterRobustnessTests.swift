import TestSupport
import Testing

@testable import Markdown

@Suite struct HighlighterRobustnessTests {
  static let languages = LanguageSample.all.map(\.language)

  private func expectFaithful(_ code: [UInt8], _ language: String) {
    let highlighted = HighlightedCode(code, as: language)
    #expect(highlighted.text == code, "\(language): \(String(decoding: code, as: UTF8.self))")
    #expect(highlighted.faults == [], "\(language): \(String(decoding: code, as: UTF8.self))")
  }

  @Test(arguments: LanguageSample.all)
  func givesBackEveryTruncatedSample(_ sample: LanguageSample) {
    let code = Array(sample.code.utf8)
    for length in 0..<code.count {
      expectFaithful(Array(code[..<length]), sample.language)
      expectFaithful(Array(code[length...]), sample.language)
    }
  }

  @Test(arguments: languages)
  func givesBackRandomBytes(_ language: String) {
    var random = SeededNumbers(seed: 42)
    for _ in 0..<300 {
      let length = Int.random(in: 0..<60, using: &random)
      expectFaithful(
        (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }, language)
    }
  }

  /// Delimiters in any order find what plain noise does not.
  @Test(arguments: languages)
  func givesBackRandomDelimiters(_ language: String) {
    let pieces = [
      "\"", "\"\"\"", "'", "'''", "`", "/*", "*/", "//", "#", "#[", "]", "(", ")", "{", "}", "${",
      "#{", "\\(", "\\", "$(", "<<EOF", "<<~A", "EOF", "\n", "\r\n", " ", "\t", "a", "Ab", "1",
      "1e", ".", ":", ": ", "- ", "|", "> ", "<", "<!--", "-->", "</script>", "<script>", "<style>",
      "=", "@", "%w[", "$$", "r#", "R\"x(", ")x\"", "{{", "}}", "{{!", "&", "&amp;", ";", ",", "é",
      "---", "```", "--", "=begin", "\n=end", "[", "!", "/", "?",
    ]
    var random = SeededNumbers(seed: 7)
    for _ in 0..<400 {
      let count = Int.random(in: 1..<25, using: &random)
      let code = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      expectFaithful(Array(code.joined().utf8), language)
    }
  }

  /// A pass that goes back over what it has read takes minutes for these, not moments.
  @Test(arguments: languages)
  func readsEndlesslyRepeatedDelimitersInLinearTime(_ language: String) {
    let pieces = [
      "\"", "/*", "<", "`", "'", "#", "(/[", "{{", "<a b=", "a:", "$(", "<<A ", "r#", "[", "a: |\n",
      "&a", "R\"(", "$a$", "\\(", "%w[", "<!--", "-",
    ]
    for piece in pieces {
      let code = Array(String(repeating: piece, count: 30_000 / piece.utf8.count).utf8)
      #expect(seconds(code, language) < 2, "\(language), '\(piece)' for 30 kB")
    }
  }

  @Test(arguments: ["\"", "/*", "<", "`"])
  func readsAMegabyteOfOneDelimiterInLinearTime(_ piece: String) {
    let code = Array(String(repeating: piece, count: 1_000_000 / piece.utf8.count).utf8)
    for language in ["swift", "html"] {
      #expect(seconds(code, language) < 20, "\(language), '\(piece)' for 1 MB")
    }
  }

  private func seconds(_ code: [UInt8], _ language: String) -> Double {
    var output: [UInt8] = []
    let time = ContinuousClock().measure {
      Highlighter.highlight(code, language: language, into: &output)
    }
    return time / .seconds(1)
  }
}
