import TestSupport

/// Documents made of pieces that mean something, in any order; the same for the same seed.
struct RandomDocument {
  private var random: SeededNumbers

  init(seed: UInt64) { random = SeededNumbers(seed: seed) }

  private static let pieces: [String] = [
    "# ", "## ", "> ", "- ", "1. ", "- [ ] ", "- [x] ", "  ", "    ", "\t", "\n", "\n", "\n\n",
    "\n\n", "```\n", "```swift {1}\n", "~~~\n", "| a | b |\n|---|:-:|\n| 1 | 2 |\n", "|", "|-|-|\n",
    "*", "**", "_", "~~", "~", "`", "``", "[", "]", "](", ")", "(", "![", "[a]: b.md \"t\"\n",
    "[^1]", "[^1]: ", "[^b]", "[^b]: ", "[!NOTE]\n", "[[a]]", "[[a|b]]", "[x](y.md)",
    "![x](y.png \"t\")",
    "[x](javascript:y)", "<https://a.b>", "https://a.b/c", "www.a.bc", "a@b.cd", "\\", "\\[",
    "&amp;",
    "&lt;", "&#60;", "&", "<", ">", "<b>", "</b>", "<i>", "</i>", "<kbd>", "</kbd>",
    "<a href=\"x.md\">",
    "<a id=\"n\">", "</a>", "<p>", "</p>", "<div>", "</div>", "<details>", "<summary>",
    "</summary>",
    "</details>", "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>", "<ul>", "<li>", "</ul>",
    "<script>", "</script>", "<svg>", "</svg>", "<style>", "</style>", "<!--", "-->", "<br>",
    "<img src=x>",
    "<img src=x onerror=y", "\"", "'", "=", "<h1>", "</h1>", "<ruby>", "<rt>", "<pre>", "</pre>",
    "<?x ?>",
    "<![CDATA[", "]]>", "---\n", "===\n", "text", "word ", "Ü", "日本", "🚀", "\r\n", "\u{0}", ". ",
    "! ",
  ]

  private mutating func next(_ bound: Int) -> Int {
    Int(random.next() >> 22) % bound
  }

  mutating func text(pieces: Int) -> String {
    (0..<pieces).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
  }
}
