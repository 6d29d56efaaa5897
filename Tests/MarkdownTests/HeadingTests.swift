import Testing

@Suite struct HeadingTests {
  /// As GitHub names them.
  @Test(arguments: [
    ("Hello World", "hello-world"),
    ("Hello,   World!", "hello---world"),
    ("What's new?", "whats-new"),
    ("snake_case and kebab-case", "snake_case-and-kebab-case"),
    ("1.2.3 (beta)", "123-beta"),
    ("C++ & C#", "c--c"),
    ("a - b", "a---b"),
    ("`code` in *it*", "code-in-it"),
    ("Ünïcödé ÄÖÜ", "ünïcödé-äöü"),
    ("Привет, мир", "привет-мир"),
    ("日本語 の 見出し。", "日本語-の-見出し"),
    ("हिन्दी", "हिन्दी"),
    ("العربية", "العربية"),
    ("🚀 Launch", "-launch"),
    ("Rock 🎸 Roll", "rock--roll"),
    ("I ♥ unicode", "i--unicode"),
    ("½ cup", "-cup"),
    ("x² + y²", "x--y"),
    ("a‿b", "a‿b"),
    ("Tab\there", "tabhere"),
    ("[Link](x.md) text", "link-text"),
    ("<kbd>Ctrl</kbd>", "ctrl"),
    ("A &amp; B &copy;", "a--b-"),
    ("!!!", "section"),
    ("İstanbul", "i̇stanbul"), ("Iğdır", "iğdır"), ("IIĞ ı", "iiğ-ı"),
    ("Straße", "straße"), ("ẞ GROẞ", "ß-groß"), ("ΟΔΟΣ", "οδοσ"), ("Ǆ ǅ", "ǆ-ǆ"),
    ("e\u{301}te\u{301}", "e\u{301}te\u{301}"), ("ﬁne", "ﬁne"), ("한국어 제목", "한국어-제목"),
    ("ภาษาไทย", "ภาษาไทย"), ("中文，标题！", "中文标题"), ("「引用」", "引用"), ("全角　空白", "全角空白"),
    ("a\u{A0}b", "ab"), ("a\u{200B}b", "ab"), ("a – b — c", "a--b--c"), ("“q” ‘r’", "q-r"),
    ("v1.2.3-rc.1", "v123-rc1"), ("`--flag=value`", "--flagvalue"),
    ("`foo_bar()` & `x`", "foo_bar--x"),
    ("[a](b.md)[c](d.md)", "ac"), ("~~a~~ **b**_c_", "a-bc"),
    ("www.a.bc", "wwwabc"), ("<https://a.b/c>", "httpsabc"), (":smile: ok", "smile-ok"),
    ("a/b\\c", "abc"), ("\\# a", "-a"), ("100 % of 5 €", "100--of-5-"), ("C# / F#", "c--f"),
    ("1️⃣ one", "1\u{FE0F}\u{20E3}-one"), ("👩‍💻 dev", "-dev"), ("🇩🇪 de", "-de"), ("①②", "section"),
    ("²", "section"), ("…", "section"), ("__a__b__", "a__b"), ("a -- b", "a----b"),
    ("٣ أرقام", "٣-أرقام"), ("Ⅳ", "ⅳ"), ("µ Ω", "µ-ω"), ("ªº", "ªº"),
  ])
  func areNamedAsOnGitHub(_ text: String, _ id: String) {
    #expect(Converting.document("# \(text)\n").value.outline.map(\.id) == [id])
  }

  @Test(arguments: [
    (["a", "a", "a"], ["a", "a-1", "a-2"]),
    (["a", "a-1", "a"], ["a", "a-1", "a-2"]),
    (["a-1", "a", "a", "a"], ["a-1", "a", "a-2", "a-3"]),
    (["A", "a!", "*a*"], ["a", "a-1", "a-2"]),
    (["!", "?"], ["section", "section-1"]),
    (["foo", "foo", "foo-1"], ["foo", "foo-1", "foo-1-1"]),
    (["foo-1", "foo-1", "foo", "foo"], ["foo-1", "foo-1-1", "foo", "foo-2"]),
    (["é", "É", "e\u{301}"], ["é", "é-1", "e\u{301}-2"]),
    (["section", "!"], ["section", "section-1"]),
  ])
  func repeatedNamesAreNumbered(_ headings: [String], _ ids: [String]) {
    let text = headings.map { "## \($0)\n\n" }.joined()
    #expect(Converting.document(text).value.outline.map(\.id) == ids)
    #expect(Converting.document(text).value.anchors == ids)
  }

  @Test func aNameThatTheAuthorGaveIsNotGivenAgain() {
    let document = Converting.document("<a id=\"a\"></a>\n\n# A\n\n<p id=\"a-1\">x</p>\n")
    #expect(document.value.anchors == ["a", "a-1"])
    #expect(document.diagnostics.map(\.span.line) == [5])
  }

  /// `fn-1`, `fn-2` and so on are all kept for footnotes: there is no end to looking among them.
  @Test(arguments: ["fn", "fnref"])
  func headingsThatAreCalledAsFootnotesFindAName(_ name: String) {
    let text = "A[^x]\n\n# \(name)\n\n# \(name)\n\n# \(name)\n\n[^x]: N\n"
    let document = Converting.document(text).value
    #expect(document.outline.map(\.id) == [name, "\(name)--1", "\(name)--2"])
  }

  @Test func footnotesKeepTheirNames() {
    let document = Converting.document("# fn 1\n\n# fnref 1\n\nx[^a]\n\n[^a]: y\n").value
    #expect(document.outline.map(\.id) == ["fn-1-1", "fnref-1-1"])
    #expect(Set(document.anchors).count == document.anchors.count)
  }

  @Test func theOutlineHasLevelsTextsAndPlaces() {
    let outline = Converting.document("# One *two*\n\ntext\n\n  ### `Three` &amp;\n").value.outline
    #expect(outline.map(\.level) == [1, 3])
    #expect(outline.map(\.text) == ["One two", "Three &"])
    #expect(outline.map(\.span.description) == ["a.md:1:1", "a.md:5:3"])
  }

  @Test func aHeadingLinksToItself() {
    #expect(
      Converting.html("## A \"b\"\n") == """
        <h2 id="a-b">A &quot;b&quot; <a class="anchor" href="#a-b" \
        aria-label="Link to this section: A &quot;b&quot;"><span aria-hidden="true">#</span></a></h2>

        """)
  }
}
