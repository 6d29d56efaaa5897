import Diagnostics
import FrontMatter
import Testing

@Suite struct TOMLFrontMatterTests {
  private func keys(_ toml: String, opener: String = "+++\n") -> Checked<YAMLDocument?> {
    let document = Array("\(opener)\(toml)+++\nBody\n".utf8)
    let split = FrontMatterBlock.split(document, file: "a.md")
    #expect(split.diagnostics.isEmpty)
    #expect(String(decoding: document[split.value.body], as: UTF8.self) == "Body\n")
    return split.value.keys(of: document, file: "a.md")
  }

  /// `path line:column text` of every scalar.
  private func leaves(_ toml: String, opener: String = "+++\n") -> [String] {
    guard let document = keys(toml, opener: opener).value else { return [] }
    func walk(_ node: YAMLNode, _ path: String) -> [String] {
      switch node.content {
      case .scalar(let text, let style):
        let span = document.lines.span(node.range)
        return ["\(path) \(span.line):\(span.column) \(text)\(style == .quoted ? "" : " (plain)")"]
      case .sequence(let items):
        return items.enumerated().flatMap { walk($1, "\(path)[\($0)]") }
      case .mapping(let entries): return entries.flatMap { walk($0.value, "\(path).\($0.key)") }
      }
    }
    return document.entries.flatMap { walk($0.value, $0.key) }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var toml: String
    var leaves: [String]
  }

  @Test(arguments: [
    Case(
      testDescription: "texts in their order", toml: "title = \"Whisper\"\nauthor = 'a\\b'\n",
      leaves: ["title 2:9 Whisper", "author 3:10 a\\b"]),
    Case(
      testDescription: "what stands without quotes stays as written",
      toml:
        "a = 1.10\nb = true\nc = 2024-05-01\nd = 2024-05-01T10:00:00+02:00\ne = 0x1F\nf = 1_000\n",
      leaves: [
        "a 2:5 1.10 (plain)", "b 3:5 true (plain)", "c 4:5 2024-05-01 (plain)",
        "d 5:5 2024-05-01T10:00:00+02:00 (plain)", "e 6:5 31 (plain)", "f 7:5 1000 (plain)",
      ]),
    Case(
      testDescription: "a time with a blank, and a time alone",
      toml: "a = 2024-05-01 10:00:00Z # x\nb = 07:32:00\n",
      leaves: ["a 2:5 2024-05-01 10:00:00Z (plain)", "b 3:5 07:32:00 (plain)"]),
    Case(
      testDescription: "lists over lines, with comments",
      toml: "tags = [\n  \"a\", # one\n  \"b,]\",\n]\nz = [[1], []]\n",
      leaves: ["tags[0] 3:3 a", "tags[1] 4:3 b,]", "z[0][0] 6:7 1 (plain)"]),
    Case(
      testDescription: "tables and dotted keys",
      toml: "a.b = 1\n[links]\ndocs = \"x\"\n[links.\"more here\"]\ny = 2\n",
      leaves: ["a.b 2:7 1 (plain)", "links.docs 4:8 x", "links.more here.y 6:5 2 (plain)"]),
    Case(
      testDescription: "inline tables", toml: "a = { b = \"x\", c = { d = 1 } }\n",
      leaves: ["a.b 2:11 x", "a.c.d 2:26 1 (plain)"]),
    Case(
      testDescription: "lists of tables",
      toml: "[[shots]]\nsrc = \"a\"\n[[shots]]\nsrc = \"b\"\n[shots.more]\nalt = \"c\"\n",
      leaves: ["shots[0].src 3:7 a", "shots[1].src 5:7 b", "shots[1].more.alt 7:7 c"]),
    Case(
      testDescription: "texts over lines",
      toml: "a = \"\"\"\none \\\n  two\"\"\"\nb = '''\nx''y'''\nc = 1\n",
      leaves: ["a 2:5 one two", "b 5:5 x''y", "c 7:5 1 (plain)"]),
    Case(testDescription: "empty", toml: "", leaves: []),
    Case(testDescription: "only a comment", toml: "# nothing\n", leaves: []),
  ])
  func valuesKnowTheirPlaces(_ example: Case) {
    #expect(leaves(example.toml) == example.leaves)
  }

  @Test(arguments: ["\u{FEFF}+++\n", "+++ \t\n"])
  func theOpenerIsAsLenientAsThatOfYAML(_ opener: String) {
    #expect(leaves("a = 1\n", opener: opener) == ["a 2:5 1 (plain)"])
  }

  @Test func linesMayEndInCRLF() {
    let document = Array("+++\r\na = \"x\"\r\nb = 2\r\n+++\r\nBody".utf8)
    let split = FrontMatterBlock.split(document, file: "a.md")
    let entries = split.value.keys(of: document, file: "a.md").value?.entries ?? []

    #expect(entries.map { $0.value.text } == ["x", "2"])
    #expect(split.value.bodyFirstLine == 5)
  }

  @Test(arguments: [
    ("title = Hello\n", "a.md:2:9", "'Hello' is no number"),
    ("a = 1\na = 2\n", "a.md:3:1", "written once"), ("a: 1\n", "a.md:2:2", "'='"),
    ("é = 1\n", "a.md:2:1", "letters"), ("a = [1\n", "a.md:2:5", "ends with ']'"),
    ("a = [1 2]\n", "a.md:2:5", "','"), ("a =\n", "a.md:2:4", "has a value"),
    ("a = 1 b = 2\n", "a.md:2:7", "nothing follows"), ("a = 0123\n", "a.md:2:5", "no number"),
    ("a = \"x\n", "a.md:2:5", "ends with the quotes"),
    ("a = \"\\x\"\n", "a.md:2:6", "no escape"), ("a = {b = 1\n", "a.md:2:5", "'}'"),
    ("[a\nb = 1\n", "a.md:2:1", "'['"), ("[a]\n[a]\n", "a.md:3:2", "written once"),
    ("a = {}\n[a.b]\n", "a.md:3:2", "written once"),
    ("a = {}\na.b = 1\n", "a.md:3:1", "written once"),
    ("a = [1]\n[[a]]\n", "a.md:3:3", "written once"),
    ("[a.b]\n[a]\nb.c = 1\n", "a.md:4:1", "written once"),
    ("a = \"\"\"x\n", "a.md:2:5", "ends with the quotes"), ("a = \"\\ud800\"\n", "a.md:2:6", "hex"),
    ("# \u{1}\n", "a.md:2:3", "control"), ("= 1\n", "a.md:2:1", "a key has"),
    ("a.b = 1\na = 2\n", "a.md:3:1", "written once"),
  ])
  func aMistakeIsReportedAtItsPlace(_ toml: String, _ place: String, _ says: String) {
    let parsed = keys(toml)

    #expect(parsed.value == nil)
    #expect(parsed.diagnostics.map(\.code) == [.tomlSyntax])
    #expect(parsed.diagnostics.map { "\($0.span)" } == [place])
    #expect(parsed.diagnostics.first?.message.contains(says) == true, "\(parsed.diagnostics)")
  }

  @Test(arguments: [
    ("0", true), ("+99", true), ("-17", true), ("5_349", true), ("1__0", false), ("_1", false),
    ("0xDEAD_beef", true), ("0o755", true), ("0o8", false), ("0b102", false), ("1.0", true),
    ("+1.0", true), ("-0.01", true), ("5e+22", true), ("1e06", true), ("6.626e-34", true),
    (".7", false), ("7.", false), ("3.e+20", false), ("inf", true), ("-nan", true), ("True", false),
    ("1979-05-27T07:32:00Z", true), ("1979-05-27T00:32:00.999999-07:00", true),
    ("1979-05-27 07:32:00Z", true), ("1979-05-27T07:32:00", true), ("1979-05-27", true),
    ("07:32:00", true), ("00:32:00.999", true), ("07:32:00Z", false), ("1979-5-27", false),
    ("1979-05-27T07:32", false), ("1979-05-27T", false), ("٣", false),
  ])
  func knowsTheWordsOfTOML(_ word: String, _ isGood: Bool) {
    #expect((keys("a = \(word)\n").value != nil) == isGood)
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    let deeper = String(repeating: "[", count: 20_000)

    #expect(keys("a = \(deep)\n").diagnostics.map(\.code) == [.tomlSyntax])
    #expect(keys("a = \(deeper)\n").diagnostics.map(\.code) == [.tomlSyntax])
  }

  @Test func noPrefixAndNoFlippedByteStopsIt() {
    let whole = Array(
      "+++\na = [1, {b = \"x\\u00e9\"}]\n[t.\"u\"]\nc = '''x'''\n[[l]]\nd = 1979-05-27\n+++\n".utf8)
    for index in whole.indices {
      for bit in 0..<8 {
        var flipped = whole
        flipped[index] ^= 1 << UInt8(bit)
        guard TextEncoding.fault(in: flipped, file: "a.md") == nil else { continue }
        let split = FrontMatterBlock.split(flipped, file: "a.md")
        _ = split.value.keys(of: flipped, file: "a.md")
      }
    }
  }
}
