import Diagnostics
import FrontMatter
import Testing

@Suite struct YAMLDocumentTests {
  private func parse(_ text: String) -> Checked<YAMLDocument?> {
    YAMLDocument.parse(Array(text.utf8)[...], file: "a.md", firstLine: 2)
  }

  private func entries(_ text: String) throws -> [YAMLEntry] {
    let parsed = parse(text)
    #expect(parsed.diagnostics.isEmpty)
    return try #require(parsed.value).entries
  }

  @Test func keepsTheOrderOfKeysAndTheKindsOfValues() throws {
    let entries = try entries("b: 1\na: [x, 'y']\nc:\n  d: |\n    text\n")

    #expect(entries.map(\.key) == ["b", "a", "c"])
    #expect(entries[0].value.content == .scalar("1", .plain))
    guard case .sequence(let items) = entries[1].value.content else {
      Issue.record("a list is read as one")
      return
    }
    #expect(items.map(\.content) == [.scalar("x", .plain), .scalar("y", .quoted)])
    guard case .mapping(let inner) = entries[2].value.content else {
      Issue.record("a mapping is read as one")
      return
    }
    #expect(inner.map(\.value.content) == [.scalar("text\n", .block)])
  }

  @Test(arguments: ["no", "1.10", "0123", "2020-01-01", "null", "0x10", "1e3", ".inf"])
  func leavesScalarsText(_ text: String) throws {
    #expect(try entries("key: \(text)").map(\.value.content) == [.scalar(text, .plain)])
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "~\n"])
  func anEmptyDocumentHasNoKeys(_ text: String) throws {
    #expect(try entries(text).isEmpty)
  }

  @Test func countsColumnsInBytesAndLinesFromTheFile() throws {
    let parsed = try #require(parse("grün: 'ä'  # é\nname: 日本 語\n").value)
    let spans = parsed.entries.map { parsed.lines.span($0.value.range) }

    #expect(spans[0] == SourceSpan(file: "a.md", line: 2, column: 8, length: 4))
    #expect(spans[1] == SourceSpan(file: "a.md", line: 3, column: 7, length: 10))
  }

  @Test func countsLinesAsEditorsDo() throws {
    // U+2028 ends a line for libyaml only.
    let parsed = try #require(parse("a: \"x\u{2028}y\"\r\nb: z\r\n").value)

    #expect(parsed.lines.span(parsed.entries[1].keyRange).line == 3)
    #expect(parsed.lines.span(parsed.entries[1].keyRange).column == 1)
  }

  @Test func readsOnBehindAnUnquotedColon() throws {
    let document = try #require(parse("a: b: c\nd: e\n").value)

    #expect(document.entries.map(\.key) == ["a", "d"])
    #expect(document.mendedLines == [2])
  }

  @Test func readsTheSameTextOnlySoOften() {
    let text = (0..<100).map { "k\($0): a: b\n" }.joined()

    #expect(parse(text).diagnostics.count == 33)
    #expect(parse(text).value == nil)
  }

  @Test(arguments: [
    "a: # a comment\n", "a:\n# b\n", "a: #b\n  - c\n", "a: ## b\n", "a: &b c\nd: *b\n", "a: b#c\n",
  ])
  func acceptsWhatOnlyLooksLikeAMistake(_ text: String) {
    #expect(parse(text).diagnostics.isEmpty)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var reported: [String]
    var says: String
  }

  @Test(arguments: [
    Case(
      testDescription: "duplicate key", text: "a: 1\nb: 2\na: 3\n",
      reported: ["a.md:4:1 yaml-duplicate-key"], says: "'a' is here again"),
    Case(
      testDescription: "duplicate keys of an inner mapping", text: "a:\n  b: 2\n  b: 3\n  b: 4\n",
      reported: ["a.md:4:3 yaml-duplicate-key", "a.md:5:3 yaml-duplicate-key"],
      says: "'b' is here again"),
    Case(
      testDescription: "tab before a key", text: "a:\n\tb: 2\n", reported: ["a.md:3:1 yaml-tab"],
      says: "found a tab"),
    Case(
      testDescription: "tab before an item", text: "tags:\n\t- x\n",
      reported: ["a.md:3:1 yaml-tab"], says: "found a tab"),
    Case(
      testDescription: "tab behind blanks", text: "a:\n  b: c\n  \td: e\n",
      reported: ["a.md:4:3 yaml-tab"], says: "found a tab"),
    Case(
      testDescription: "colon in a value", text: "title: Swift: a guide\n",
      reported: ["a.md:2:8 yaml-colon"], says: #"write title: "Swift: a guide""#),
    Case(
      testDescription: "colon in a value with double quotes", text: "title: a \"b\": it's c\n",
      reported: ["a.md:2:8 yaml-colon"], says: #"write title: 'a "b": it''s c'"#),
    Case(
      testDescription: "colon in an item's value", text: "l:\n  - alt: a: b\n",
      reported: ["a.md:3:10 yaml-colon"], says: #"write alt: "a: b""#),
    Case(
      testDescription: "colons in several values", text: "a: b: c: d\ne: f:\ng: [\n",
      reported: ["a.md:2:4 yaml-colon", "a.md:3:4 yaml-colon", "a.md:4:4 yaml-syntax"],
      says: "quotes"),
    Case(
      testDescription: "a value that is a comment", text: "accent: #ff0000\n",
      reported: ["a.md:2:9 value-empty"], says: ##"write accent: "#ff0000""##),
    Case(
      testDescription: "an anchor that nothing repeats", text: "author: &co\n",
      reported: ["a.md:2:9 yaml-syntax"], says: "'&' needs quotes"),
    Case(
      testDescription: "comment in a list", text: "tags: [C#, #y]\n",
      reported: ["a.md:2:7 yaml-syntax"], says: "' #' is a comment"),
    Case(
      testDescription: "no item between commas", text: "tags: [a, , b]\n",
      reported: ["a.md:2:11 yaml-syntax"], says: "found ','"),
    Case(
      testDescription: "comma", text: "title: ,a\n", reported: ["a.md:2:8 yaml-syntax"],
      says: "',' needs quotes"),
    Case(
      testDescription: "question mark", text: "title: ? a\n", reported: ["a.md:2:8 yaml-syntax"],
      says: "'? ' needs quotes"),
    Case(
      testDescription: "bar", text: "title: |a\n", reported: ["a.md:2:8 yaml-syntax"],
      says: "needs quotes"),
    Case(
      testDescription: "double braces", text: "title: {{ a }}\n",
      reported: ["a.md:2:9 yaml-syntax"], says: "'{' or '[' needs quotes"),
    Case(
      testDescription: "text behind brackets", text: "title: [a] b\n",
      reported: ["a.md:2:12 yaml-syntax"], says: "nothing follows a ']'"),
    Case(
      testDescription: "key indented too far", text: "title: a\n  date: b\n",
      reported: ["a.md:3:3 yaml-colon"], says: "indented further"),
    Case(
      testDescription: "open list", text: "tags: [a, b\ntitle: c\n",
      reported: ["a.md:2:7 yaml-syntax"], says: "']'"),
    Case(
      testDescription: "open mapping", text: "image: {src: a\n",
      reported: ["a.md:2:8 yaml-syntax"], says: "'}'"),
    Case(
      testDescription: "open quotes", text: "title: \"a\ndate: b\n",
      reported: ["a.md:2:8 yaml-syntax"], says: "ends with the quote"),
    Case(
      testDescription: "text behind quotes", text: "title: \"a\" b\n",
      reported: ["a.md:2:12 yaml-syntax"], says: "nothing follows a text in quotes"),
    Case(
      testDescription: "unknown escape", text: "path: \"C:\\dir\"\n",
      reported: ["a.md:2:10 yaml-syntax"], says: "'\\d' is not an escape"),
    Case(
      testDescription: "at sign", text: "author: @ada\n", reported: ["a.md:2:9 yaml-syntax"],
      says: "'@' needs quotes"),
    Case(
      testDescription: "back quote", text: "title: `a`\n", reported: ["a.md:2:8 yaml-syntax"],
      says: "'`' needs quotes"),
    Case(
      testDescription: "tag", text: "title: !important\n", reported: ["a.md:2:8 yaml-syntax"],
      says: "'!' needs quotes"),
    Case(
      testDescription: "star", text: "title: *bold*\n", reported: ["a.md:2:8 yaml-syntax"],
      says: "needs quotes"),
    Case(
      testDescription: "unknown alias", text: "title: *bold\n", reported: ["a.md:2:8 yaml-syntax"],
      says: "needs quotes"),
    Case(
      testDescription: "no blank after a colon", text: "title:a\ndate: b\n",
      reported: ["a.md:2:1 yaml-syntax"], says: "with a blank; found 'title:a'"),
    Case(
      testDescription: "no colon", text: "hello world\ndate: b\n",
      reported: ["a.md:2:1 yaml-syntax"], says: "found 'hello world'"),
    Case(
      testDescription: "a text for a root", text: "hello world\n",
      reported: ["a.md:2:1 yaml-syntax"], says: "found 'hello world'"),
    Case(
      testDescription: "a list for a root", text: "- a\n- b\n",
      reported: ["a.md:2:1 yaml-syntax"], says: "found a list"),
    Case(
      testDescription: "list on its key's line", text: "tags: - a\n",
      reported: ["a.md:2:7 yaml-syntax"], says: "below its key"),
    Case(
      testDescription: "misaligned key", text: "a:\n    b: 1\n  c: 2\n",
      reported: ["a.md:4:3 yaml-syntax"], says: "same column"),
    Case(
      testDescription: "second document", text: "a: b\n--- \nc: d\n",
      reported: ["a.md:3:1 yaml-syntax"], says: "one YAML document"),
    Case(
      testDescription: "text after the end", text: "a: b\n...\nc: d\n",
      reported: ["a.md:4:1 yaml-syntax"], says: "one YAML document"),
    Case(
      testDescription: "merge key", text: "a: &x {b: c}\nd:\n  <<: *x\n  <<: *x\n",
      reported: ["a.md:4:3 yaml-syntax", "a.md:5:3 yaml-syntax"], says: "write them out"),
    Case(
      testDescription: "list for a key", text: "? [a, b]\n: c\n",
      reported: ["a.md:2:3 yaml-syntax"], says: "plain text"),
    Case(
      testDescription: "empty key", text: "'': c\n", reported: ["a.md:2:1 yaml-syntax"],
      says: "cannot be empty"),
    Case(
      testDescription: "control character", text: "é: a\nb: c\u{1}d\n",
      reported: ["a.md:3:5 yaml-syntax"], says: "U+0001"),
    Case(
      testDescription: "too deep", text: "a: \(String(repeating: "[", count: 40))\n",
      reported: ["a.md:2:34 yaml-too-deep"], says: "at most 32 deep"),
  ])
  func reportsAMistakeWhereItIs(_ example: Case) {
    let diagnostics = parse(example.text).diagnostics

    #expect(diagnostics.map { "\($0.span) \($0.code.rawValue)" } == example.reported)
    #expect(diagnostics.allSatisfy { $0.message.contains(example.says) })
  }

  @Test func aDuplicateKeyPointsAtTheFirstAndKeepsIt() throws {
    let parsed = parse("a: 1\nb: 2\na: 3\n")

    #expect(parsed.diagnostics[0].notes.map { "\($0.span)" } == ["a.md:2:1"])
    #expect(
      parsed.value?.entries.map(\.value.content) == [.scalar("1", .plain), .scalar("2", .plain)])
  }

  @Test func findsADuplicateAmongManyKeys() {
    let keys = (0..<40).map { "key\($0): x\n" }.joined()
    let diagnostics = parse(keys + "key3: x\nkey39: x\n").diagnostics

    #expect(diagnostics.map(\.notes.first?.span.line) == [5, 41])
  }

  @Test func anAliasRepeatsAValue() throws {
    let entries = try entries("a: &names [x, y]\nb: *names\n")

    #expect(entries[0].value.content == entries[1].value.content)
  }

  @Test func aliasesThatMultiplyAreRefused() {
    let bomb = (1...20).map {
      "a\($0): &a\($0) [\(Array(repeating: "*a\($0 - 1)", count: 10).joined(separator: ", "))]\n"
    }
    let diagnostics = parse("a0: &a0 lol\n" + bomb.joined()).diagnostics

    #expect(diagnostics.map(\.code) == [.yamlExpansion])
  }

  @Test func aliasesDoNotReachDeeperThanWrittenValues() {
    let nested = String(repeating: "[", count: 20) + "x" + String(repeating: "]", count: 20)
    let deeper = String(repeating: "[", count: 20) + "*a" + String(repeating: "]", count: 20)
    let diagnostics = parse("a: &a \(nested)\nb: \(deeper)\n").diagnostics

    #expect(diagnostics.map(\.code) == [.yamlTooDeep])
  }

  @Test func valuesUpToTheLargestDepthAreRead() throws {
    let text = String(repeating: "[", count: 30) + "x" + String(repeating: "]", count: 30)

    #expect(try entries("a: \(text)").count == 1)
  }

  @Test func survivesEveryTruncationOfAFile() {
    let text = Array(
      "a: \"é\\n\" # c\nb: [1, {c: *x, ? d}]\nl:\n - |\n   t\n - &x >-\n   u\n%Y !t\n".utf8)
    for end in text.indices {
      _ = YAMLDocument.parse(text[..<end], file: "a.md", firstLine: 2)
    }
  }
}
