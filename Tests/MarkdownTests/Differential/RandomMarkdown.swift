import TestSupport

/// Markdown without raw HTML, alerts and `[[…]]`, which are this project's own matter; the same for
/// the same seed.
struct RandomMarkdown {
  private var random: SeededNumbers

  init(seed: UInt64) { random = SeededNumbers(seed: seed) }

  static let blocks: [String] = [
    "# ", "###### ", "> ", ">", "> > ", "- ", "* ", "+ ", "1. ", "7) ", "- [ ] ", "- [x] ", "  ",
    "   ", "    ", "\t", "\n", "\n\n", "\n\n", "  \n", "\\\n", "```\n", "```\n", "~~~~\n",
    "---\n", "===\n", "***\n", "| a | b |\n|---|:-:|\n| 1 | 2 |\n", "|", "|-|-:|\n", "a|b\n-|-\n",
    "[a]: b.md \"t\"\n", "[ü b]: <7 d.md>\n", "[^1]: ", "[^b]: ", "\r\n",
  ]

  static let inlines: [String] = [
    "*", "**", "***", "_", "__", "~~", "~", "`", "``", "[", "]", "](", ")", "(", "![", "[^1]",
    "[^b]", "[^none]", "[a]", "[Ü B]", "[x](y.md)", "![x](y.png \"t\")", "[x](<7 z> 'a\"b')",
    "[x](y (t))", "<https://a.b>", "<me@a.bc>", "https://a.b/c?d=e&f", "http://a.bc).", "www.a.bc",
    "www.a.bc/(d)),", "a.b-c@d.ef", "\\", "\\*", "\\|", "\\`", "&amp;", "&lt;", "&#60;", "&auml;",
    "&nope;", "&#0;", "&", "\"", "'", "=", "!", "text", "word ", " ", " ", "Ü", "日本", "🚀", "\u{0}",
    "\u{FFFD}", "\u{A0}", ". ", ", ", "**b**", "*i*", "`c`", "~~s~~", "|",
  ]

  mutating func text(pieces: Int) -> String {
    let text = (0..<pieces).map { _ in
      let kind = random.next() % 3 == 0 ? Self.blocks : Self.inlines
      return kind[Int(random.next() % UInt64(kind.count))]
    }.joined()
    return text.replacing("[[", with: "[ [").replacing("[!", with: "[ !")
  }
}
