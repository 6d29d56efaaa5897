/// Markdown that cmark-gfm, or an ancestor of it, takes more than linear time, memory or stack for.
struct HostileMarkdown: Sendable {
  var name: String
  /// A text of about so many bytes.
  var text: @Sendable (Int) -> String
  /// Whether even the smallest that is tried is more than a document may be: it nests too deep.
  var isRefused = false

  static let all = known + emphasis + links + blocks + html + lines

  /// The families that stop the library in the version that is widely installed.
  private static let known = [
    HostileMarkdown(name: "wide-table") { size in
      let count = size / 7
      return repeated("|a", count) + "\n" + repeated("|-", count) + "\n" + repeated("|b\n", count)
    },
    HostileMarkdown(name: "long-reference") { size in
      "[a]: /\(repeated("x", size / 5))\n\n" + repeated("[a] ", size / 5)
    },
    HostileMarkdown(
      name: "lazy-lines", text: { repeated(">", $0 / 3) + "\n" + repeated("a\n", $0 / 3) },
      isRefused: true),
    HostileMarkdown(
      name: "blank-lines-in-lists", text: { repeated("- ", $0 / 3) + "x" + repeated("\n", $0 / 3) },
      isRefused: true),
    HostileMarkdown(name: "footnote-in-footnote") {
      repeated("[^1]:", $0 / 7) + "\n" + repeated("a\n", $0 / 7)
    },
    HostileMarkdown(name: "header-rows") { repeated("|a|b|c|d|e|f|g|h\n", $0 / 17) },
    HostileMarkdown(name: "address-and-parentheses") { "http://a.b/" + repeated(")", $0) },
    HostileMarkdown(name: "paragraph-and-delimiter-row") { repeated("a\n", $0 / 2) + "|-\n" },
  ]

  private static let emphasis = [
    HostileMarkdown(
      name: "nested-emphasis",
      text: { repeated("*a **a ", $0 / 14) + "b" + repeated(" a** a*", $0 / 14) },
      isRefused: true),
    of("closers-without-openers", "a_ "),
    of("openers-without-closers", "_a "),
    of("mismatched-openers", "*a_ "),
    of("three-stars", "a**b" + repeated("c* ", 40)),
    of("links-in-emphasis", "*a [b](http://c) "),
    of("hard-link-and-emphasis", "**x [a*b**c*](http://d)"),
    HostileMarkdown(
      name: "emphasis-in-deep-quote", text: { repeated(">", $0 / 3) + repeated("a*", $0 / 3) },
      isRefused: true),
    of("strikethrough", "~~a ~b "),
  ]

  private static let links = [
    of("closers-of-links", "a]"),
    of("openers-of-links", "[a"),
    of("link-openers-and-emphasis-closers", "[ a_"),
    of("space-parenthesis", "[ (]("),
    of("pictures-in-pictures", "![[]()"),
    HostileMarkdown(name: "nested-brackets") {
      repeated("[", $0 / 2) + "a" + repeated("]", $0 / 2)
    },
    of("nested-openers", "[[[[a]("),
    of("unclosed-pointed-link", "[a](<b"),
    of("unclosed-link", "[a](b"),
    HostileMarkdown(name: "backslashes-in-link") { "[" + repeated("\\", $0) + "\n" },
    HostileMarkdown(name: "many-references") { size in
      let count = size / 24
      return (0..<count).map { "[r\($0)]: http://a\n" }.joined() + "\n" + repeated("[r] ", count)
    },
    of("addresses", "http://a<"),
    of("mail-addresses", "a@b."),
    of("footnote-references", "[^a] "),
    HostileMarkdown(name: "footnotes") { size in
      repeated("[^a]", size / 8) + "\n\n[^a]: b\n" + repeated("[^c]: d\n", size / 16)
    },
  ]

  private static let blocks = [
    HostileMarkdown(
      name: "nested-quotes", text: { repeated("> ", $0 / 2) + "a" }, isRefused: true),
    HostileMarkdown(name: "nested-lists") { size in
      var text = ""
      var depth = 0
      while text.utf8.count < size {
        text += repeated("  ", depth) + "* a\n"
        depth += 1
      }
      return text
    },
    HostileMarkdown(
      name: "blank-lines-in-quoted-lists",
      text: { "> " + repeated("- ", $0 / 4) + "x\n" + repeated(">\n", $0 / 4) },
      isRefused: true),
    of("table-heads", "aaa\rbbb\n-\u{B}\n"),
    HostileMarkdown(name: "one-wide-table") { size in
      repeated("|a", size / 4) + "\n" + repeated("|-", size / 4) + "\n"
    },
  ]

  private static let html = [
    of("instructions", "a <?x "), of("declarations", "a <!A "), of("sections", "a <![CDATA["),
    of("bare-instructions", "<?"), of("comments", "a <!-- "),
    HostileMarkdown(name: "comments-after-tag") { "</" + repeated("<!--", $0 / 4) },
    of("tags", "<a b=\"c "),
  ]

  private static let lines = [
    HostileMarkdown(name: "backticks") { size in
      var text = ""
      var length = 1
      while text.utf8.count < size {
        text += "e" + repeated("`", length)
        length += 1
      }
      return text
    },
    of("entities", "&#0;"), of("tabs", "\t"), of("breaks", "a\\\n"),
  ]

  /// One piece over and over.
  private static func of(_ name: String, _ piece: String) -> HostileMarkdown {
    HostileMarkdown(name: name) { repeated(piece, $0 / piece.utf8.count) }
  }

  private static func repeated(_ piece: String, _ count: Int) -> String {
    String(repeating: piece, count: count)
  }
}
