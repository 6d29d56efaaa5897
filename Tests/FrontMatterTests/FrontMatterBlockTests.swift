import Diagnostics
import FrontMatter
import Testing

@Suite struct FrontMatterBlockTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var yaml: String?
    var body: String
    var bodyFirstLine: Int
  }

  @Test(arguments: [
    Case(
      testDescription: "plain", text: "---\ntitle: a\n---\nBody\n", yaml: "title: a\n",
      body: "Body\n", bodyFirstLine: 4),
    Case(
      testDescription: "CRLF", text: "---\r\ntitle: a\r\n---\r\nBody\r\n", yaml: "title: a\r\n",
      body: "Body\r\n", bodyFirstLine: 4),
    Case(
      testDescription: "byte-order mark", text: "\u{FEFF}---\na: b\n---\nBody", yaml: "a: b\n",
      body: "Body", bodyFirstLine: 4),
    Case(
      testDescription: "byte-order mark without front matter", text: "\u{FEFF}Body", yaml: nil,
      body: "Body", bodyFirstLine: 1),
    Case(
      testDescription: "blanks after the fences", text: "--- \t\na: b\n---  \nBody", yaml: "a: b\n",
      body: "Body", bodyFirstLine: 4),
    Case(
      testDescription: "dashes inside a value", text: "---\ntitle: a --- b\n---\n",
      yaml: "title: a --- b\n", body: "", bodyFirstLine: 4),
    Case(
      testDescription: "indented dashes inside a block text", text: "---\na: |\n  ---\n---\nx",
      yaml: "a: |\n  ---\n", body: "x", bodyFirstLine: 5),
    Case(
      testDescription: "empty front matter", text: "---\n---\nBody", yaml: "", body: "Body",
      bodyFirstLine: 3),
    Case(
      testDescription: "no end of line after the closing fence", text: "---\na: b\n---",
      yaml: "a: b\n", body: "", bodyFirstLine: 4),
    Case(
      testDescription: "none, and a rule further down", text: "Hello\n\n---\n\nworld", yaml: nil,
      body: "Hello\n\n---\n\nworld", bodyFirstLine: 1),
    Case(testDescription: "empty document", text: "", yaml: nil, body: "", bodyFirstLine: 1),
  ])
  func splitsADocument(_ example: Case) {
    let bytes = Array(example.text.utf8)
    let split = FrontMatterBlock.split(bytes, file: "a.md")

    #expect(split.diagnostics.isEmpty)
    let yaml = split.value.yaml.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(yaml == example.yaml)
    #expect(String(decoding: bytes[split.value.body], as: UTF8.self) == example.body)
    #expect(split.value.bodyFirstLine == example.bodyFirstLine)
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var reported: String
    var says: String
  }

  @Test(arguments: [
    Fault(
      testDescription: "more than three dashes", text: "------\ntitle: a\n------\n",
      reported: "a.md:1:1 front-matter-missing", says: "found '------'"),
    Fault(
      testDescription: "text after the dashes", text: "--- title: a\n---\n",
      reported: "a.md:1:1 front-matter-missing", says: "found '--- title: a'"),
    Fault(
      testDescription: "an empty line before", text: "\n---\ntitle: a\n---\n",
      reported: "a.md:2:1 front-matter-missing", says: "very first line"),
    Fault(
      testDescription: "a blank before", text: " ---\ntitle: a\n---\n",
      reported: "a.md:1:1 front-matter-missing", says: "first column"),
    Fault(
      testDescription: "text after the plus signs", text: "+++ title = 1\n+++\n",
      reported: "a.md:1:1 front-matter-missing", says: "found '+++ title = 1'"),
    Fault(
      testDescription: "TOML after an empty line", text: "\n+++\ntitle = 1\n+++\n",
      reported: "a.md:2:1 front-matter-missing", says: "'+++' is the very first line"),
    Fault(
      testDescription: "TOML without end", text: "+++\ntitle = 1\n---\nBody\n",
      reported: "a.md:1:1 front-matter-unterminated", says: "'+++'"),
    Fault(
      testDescription: "no end", text: "---\ntitle: a\n\nBody\n",
      reported: "a.md:1:1 front-matter-unterminated", says: "'---'; none follows"),
    Fault(
      testDescription: "nothing but an opener", text: "---",
      reported: "a.md:1:1 front-matter-unterminated", says: "'---'; none follows"),
    Fault(
      testDescription: "over 64 kB",
      text: "---\na: \(String(repeating: "x", count: 65_536))\n---\n",
      reported: "a.md:1:1 front-matter-too-large", says: "at most 64 kB"),
  ])
  func reportsAFaultyBlock(_ example: Fault) {
    let split = FrontMatterBlock.split(Array(example.text.utf8), file: "a.md")

    #expect(split.diagnostics.map { "\($0.span) \($0.code.rawValue)" } == [example.reported])
    #expect(split.diagnostics[0].message.contains(example.says))
    #expect(split.value.yaml == nil)
    #expect(split.value.body.isEmpty)
  }

  @Test func anUnterminatedBlockPointsAtALineThatIsAlmostAFence() {
    let text = "---\ntitle: a\n----\nBody\n"
    let split = FrontMatterBlock.split(Array(text.utf8), file: "a.md")

    #expect(split.diagnostics[0].notes.map(\.span.line) == [3])
  }
}
