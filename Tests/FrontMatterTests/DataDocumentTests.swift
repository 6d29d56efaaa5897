import Diagnostics
import FrontMatter
import Testing

@Suite struct DataDocumentTests {
  private func parse(_ text: String) -> Checked<DataDocument?> {
    DataDocument.json(Array(text.utf8), file: "a.json")
  }

  @Test func keepsOrderTextsNumbersAndWords() throws {
    let json = try #require(
      parse(#"{"b": "no", "a": [1, -2.50e3, true, false, null], "c": {}}"#).value)

    #expect(json.root.entries.map(\.key) == ["b", "a", "c"])
    #expect(json.root["b"]?.content == .scalar("no", .quoted))
    #expect(json.root["b"]?.bool == nil)
    let items = try #require(json.root["a"]?.items)
    #expect(items.map(\.text) == ["1", "-2.50e3", "true", "false", nil])
    #expect(items[0].integer == 1)
    #expect(items[2].bool == true)
    #expect(items[4].isNull)
  }

  @Test func valuesKnowTheirPlaces() throws {
    let json = try #require(parse("{\n  \"é\": 1,\r\n  \"b\": \"x\"\n}").value)
    let entry = json.root.entries[1]

    #expect(
      json.lines.span(entry.keyRange) == SourceSpan(file: "a.json", line: 3, column: 3, length: 3))
    #expect(
      json.lines.span(entry.value.range)
        == SourceSpan(file: "a.json", line: 3, column: 8, length: 3))
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"), (#""\u00e9\ud83d\ude00""#, "é😀"),
    (#""\ud83d""#, "\u{FFFD}"), (#""\ud83dA""#, "\u{FFFD}A"), (#""\ud83d\u0041""#, "\u{FFFD}A"),
    ("\u{FEFF}\"x\"", "x"), (#""""#, ""),
  ])
  func readsTexts(_ json: String, _ text: String) {
    #expect(parse(json).value?.root.content == .scalar(text, .quoted))
  }

  @Test(arguments: [
    "", "{", "[", "[1,]", "{\"a\":1,}", "{a: 1}", "{'a': 1}", "01", "1.", ".5", "+1", "1e", "-",
    "tru", "nul", "\"a", "\"\\x\"", "\"\\u12g4\"", "\"a\nb\"", "[1] 2", "[1 2]", "{\"a\" 1}",
    "// x\n1", "NaN", "{\"a\":}", "\"\\", "\"\\u12", "\"\\ud83d\\u",
  ])
  func refusesWhatIsNotJSON(_ text: String) {
    let parsed = parse(text)

    #expect(parsed.value == nil)
    #expect(parsed.diagnostics.map(\.code) == [.jsonSyntax])
  }

  @Test func namesThePlaceOfAMistake() {
    let parsed = parse("{\n  \"a\": 1\n  \"b\": 2\n}")

    #expect(parsed.diagnostics.map { "\($0.span)" } == ["a.json:3:3"])
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "[", count: 100_000)

    #expect(parse(deep).diagnostics.map(\.code) == [.jsonSyntax])
    #expect(
      parse(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).value != nil)
  }

  @Test func aKeyThatIsThereTwiceIsReportedAndTheFirstStays() {
    let parsed = parse(#"{"a": 1, "a": 2}"#)

    #expect(parsed.diagnostics.map(\.code) == [.jsonSyntax])
    #expect(parsed.value?.root["a"]?.integer == 1)
  }

  @Test func bytesThatAreNoTextAreReported() {
    let parsed = DataDocument.json([0x22, 0xFF, 0x22], file: "a.json")

    #expect(parsed.diagnostics.map(\.code) == [.encodingInvalid])
  }

  @Test func noPrefixAndNoFlippedByteStopsIt() {
    let whole = Array(#"{"a": [1, "\ud83d\ude00\n", {"b": null}], "c": -0.5e+7}"#.utf8)
    for index in whole.indices {
      _ = DataDocument.json(Array(whole[..<index]), file: "a.json")
      for bit in 0..<8 {
        var flipped = whole
        flipped[index] ^= 1 << UInt8(bit)
        _ = DataDocument.json(flipped, file: "a.json")
      }
    }
  }

  @Test func yamlMayHaveAListAtItsRoot() throws {
    let yaml = try #require(
      DataDocument.yaml(Array("\u{FEFF}- a: 1\r\n- b\r\n".utf8), file: "a.yml").value)

    #expect(yaml.root.items.map { $0["a"]?.text ?? $0.text } == ["1", "b"])
    #expect(yaml.lines.span(yaml.root.items[1].range).line == 2)
  }

  @Test(arguments: ["a: 1\na: 2\n", "a:\n\tb: 1\n", "a: b: c\n", "a: [\n", "a: !x y\n"])
  func yamlThatIsNotSoundIsReported(_ text: String) {
    let parsed = DataDocument.yaml(Array(text.utf8), file: "a.yml")

    #expect(parsed.diagnostics.contains { $0.severity == .error })
  }
}
