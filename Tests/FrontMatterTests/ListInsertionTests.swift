import FrontMatter
import Testing

/// A word is added to a list, and no other byte changes.
@Suite struct ListInsertionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var before: String
    var after: String?

    init(_ description: String, _ before: String, _ after: String?) {
      testDescription = description
      self.before = before
      self.after = after
    }
  }

  @Test(arguments: [
    Case("no such key", "title: A # name\n", "title: A # name\nrelated: [new]\n"),
    Case("no key at all", "", "related: [new]\n"),
    Case("behind a nested value", "links:\n  docs: x\n", "links:\n  docs: x\nrelated: [new]\n"),
    Case("an inline list", "related: [a, b] # c\nx: 1\n", "related: [a, b, new] # c\nx: 1\n"),
    Case("an inline list with blanks", "related: [ a ]\n", "related: [ a, new ]\n"),
    Case("an empty list", "related: [] # none\n", "related: [new] # none\n"),
    Case("over several lines", "related: [\n  a,\n  b,\n]\n", "related: [\n  a,\n  b, new,\n]\n"),
    Case("quoted", "related: [\"a\", 'b']\n", "related: [\"a\", 'b', new]\n"),
    Case(
      "a list of lines", "related:\n  - a # one\n  - b # two\nx: 1\n",
      "related:\n  - a # one\n  - b # two\n  - new\nx: 1\n"),
    Case("without indentation", "related:\n- a\nx: 1\n", "related:\n- a\n- new\nx: 1\n"),
    Case(
      "a comment after the list", "related:\n- a\n# end\n", "related:\n- a\n- new\n# end\n"),
    Case("wide dashes", "related:\n -   a\n", "related:\n -   a\n -   new\n"),
    Case("a single text", "related: a # one\n", "related: [a, new] # one\n"),
    Case("nothing", "related:\nx: 1\n", "related: [new]\nx: 1\n"),
    Case("nothing but a comment", "related:  # none\n", "related: [new]  # none\n"),
    Case("nothing, said", "related: ~\n", "related: [new]\n"),
    Case("a quoted key", "\"related\": [a]\n", "\"related\": [a, new]\n"),
    Case("Windows line ends", "title: A\r\nx: 1\r\n", "title: A\r\nx: 1\r\nrelated: [new]\r\n"),
    Case(
      "Windows line ends in a list", "related:\r\n  - a\r\nx: 1\r\n",
      "related:\r\n  - a\r\n  - new\r\nx: 1\r\n"),
    Case("no line end but the fence's", "x: ü — 字\n", "x: ü — 字\nrelated: [new]\n"),
    Case("a mapping", "related: {a: b}\n", nil),
    Case("a block text", "related: |\n  a\n", nil),
    Case("an alias", "x: &l [a]\nrelated: *l\n", nil),
    Case("a text with a comma", "related: a, b\n", nil),
    Case("not YAML", "related: [a\n", nil),
    Case("the whole block inline", "{title: A}\n", nil),
  ])
  func onlyTheWordIsNew(_ example: Case) {
    let end = example.before.contains("\r\n") ? "\r\n" : "\n"
    let body = "---\(end)# Body: [a]\(end)"
    let document = Array("---\(end)\(example.before)\(body)".utf8)

    let edited = ListInsertion.adding("new", to: "related", of: document)

    let expected = example.after.map { "---\(end)\($0)\(body)" }
    #expect(edited.map { String(decoding: $0, as: UTF8.self) } == expected)
  }

  @Test(arguments: ["", "No front matter.\n", "---\ntitle: A\n", "+++\ntitle = 'A'\n+++\n"])
  func whatHasNoYAMLIsLeftAlone(_ document: String) {
    #expect(ListInsertion.adding("new", to: "related", of: Array(document.utf8)) == nil)
  }

  @Test func aByteOrderMarkStays() {
    let document = "\u{FEFF}---\ntitle: A\n---\n"

    let edited = ListInsertion.adding("new", to: "related", of: Array(document.utf8))

    #expect(
      edited == Array("\u{FEFF}---\ntitle: A\nrelated: [new]\n---\n".utf8))
  }
}
