import Diagnostics
import FrontMatter
import Testing

@Suite struct MappingReaderTests {
  private struct Outcome<Value> {
    var value: Value?
    var reported: [String]
  }

  /// Reads `yaml` by the one key `key`.
  private func read<Value>(_ yaml: String, _ form: ValueForm<Value>, required: Bool = false) throws
    -> Outcome<Value>
  {
    let key = Key("key", form, isRequired: required, "A key.")
    let document = try #require(
      YAMLDocument.parse(Array(yaml.utf8)[...], file: "a.md", firstLine: 2).value)
    let reader = MappingReader(document.entries, at: SourceSpan(file: "a.md", length: 3))
    var faults = FieldFaults(lines: document.lines)
    reader.reportUnknown(among: [key.schema], takesExtra: true, &faults)
    let value = reader.read(key, &faults)
    return Outcome(
      value: value,
      reported: faults.diagnostics.map { "\($0.span) \($0.message) [\($0.code.rawValue)]" })
  }

  @Test(arguments: [
    ("key: 2020", "2020"), ("key: NO", "NO"), ("key: 1.10", "1.10"), ("key: 'a  b '", "a  b"),
    ("key: >\n  folded\n  text\n", "folded text"), ("key: |\n  two\n  lines\n", "two lines"),
    ("key: \"\\tx\\ny\"", "x y"),
  ])
  func textIsWhatWasWritten(_ yaml: String, _ text: String) throws {
    let outcome = try read(yaml, .text)

    #expect(outcome.value == text)
    #expect(outcome.reported.isEmpty)
  }

  @Test func linesKeepTheirEnds() throws {
    #expect(try read("key: |\n  two\n  lines\n", .lines).value == "two\nlines")
  }

  @Test(arguments: [
    ("yes", true), ("Yes", true), ("true", true), ("ON", true), ("'yes'", true), ("no", false),
    ("False", false), ("off", false),
  ])
  func boolTakesTheWordsPeopleWrite(_ text: String, _ value: Bool) throws {
    #expect(try read("key: \(text)", .bool).value == value)
  }

  @Test(arguments: ["key:", "key: ~", "key: ''", "key: []", "key: {}", "other: x\nkey: \"  \""])
  func anOptionalEmptyValueIsAbsent(_ yaml: String) throws {
    let outcome = try read(yaml, .text)

    #expect(outcome.value == nil)
    #expect(outcome.reported.filter { !$0.contains("key-unknown") }.isEmpty)
  }

  @Test(arguments: [
    ("", "a.md:1:1 'key' is required [key-missing]"),
    ("key:", "a.md:2:1 'key' cannot be empty [value-empty]"),
    ("key: ~", "a.md:2:1 'key' cannot be empty [value-empty]"),
    ("key: '  '", "a.md:2:1 'key' cannot be empty [value-empty]"),
  ])
  func aRequiredValueIsThere(_ yaml: String, _ reported: String) throws {
    #expect(try read(yaml, .text, required: true).reported == [reported])
  }

  @Test func wrongKindsSayWhatWasExpectedAndFound() throws {
    #expect(
      try read("key: [a]", .text).reported
        == ["a.md:2:6 'key' takes text; found a list [value-type]"])
    #expect(
      try read("key: {a: b}", .text).reported
        == ["a.md:2:6 'key' takes text; found a mapping [value-type]"])
    #expect(
      try read("key: maybe", .bool).reported
        == ["a.md:2:6 'key' takes true or false; found 'maybe' [value-type]"])
    #expect(
      try read("key: 0", .integer(1...9)).reported
        == ["a.md:2:6 'key' takes a whole number from 1 to 9; found '0' [value-type]"])
    #expect(
      try read("key: {a: b}", .list(.text)).reported
        == ["a.md:2:6 'key' takes text; found a mapping [value-type]"])
    #expect(
      try read("key: [a: b]", .list(.text)).reported
        == [
          "a.md:2:7 'key' takes text; found a mapping; a text that holds ': ' needs quotes [value-type]"
        ])
    #expect(
      try read("key: \"a\\0b\"", .text).reported
        == ["a.md:2:6 'key' holds no control characters [value-type]"])
  }

  @Test(arguments: [
    ("key: a", ["a"]), ("key: [a, b]", ["a", "b"]), ("key:\n- a\n- b\n", ["a", "b"]),
    ("key:", nil),
  ])
  func aSingleTextIsAListOfOne(_ yaml: String, _ list: [String]?) throws {
    let outcome = try read(yaml, .list(.text))

    #expect(outcome.value == list)
    #expect(outcome.reported.isEmpty)
  }

  @Test func everyFaultyItemOfAListIsReported() throws {
    let outcome = try read("key: [a, ~, [b], c]", .list(.text))

    #expect(outcome.value == ["a", "c"])
    #expect(
      outcome.reported == [
        "a.md:2:10 an item of 'key' cannot be empty [value-empty]",
        "a.md:2:13 'key' takes text; found a list [value-type]",
      ])
  }

  @Test func aListWrittenAsOneTextIsHintedAt() throws {
    let outcome = try read("key: a, b", .list(.text, splitsHint: true))

    #expect(outcome.value == ["a, b"])
    #expect(outcome.reported.count == 1)
    #expect(outcome.reported[0].contains("write [a, b] for several"))
  }

  @Test func aSetLeavesOutRepeatedItems() throws {
    let outcome = try read("key: [a, b, a]", .set(.text))

    #expect(outcome.value == ["a", "b"])
    #expect(
      outcome.reported == [
        "a.md:2:13 an item of 'key' is written once; 'a' is here again [value-duplicate]"
      ])
  }

  private enum Colour: String, CaseIterable {
    case red, green
    case darkBlue = "dark-blue"
  }

  @Test func aWordIsOneOfThoseKnown() throws {
    #expect(try read("key: Dark-Blue", .word() as ValueForm<Colour>).value == .darkBlue)
    #expect(
      try read("key: gren", .word() as ValueForm<Colour>).reported == [
        "a.md:2:6 'gren' is not a value of 'key'; did you mean 'green'? [value-unknown]"
      ])
    #expect(
      try read("key: white", .word() as ValueForm<Colour>).reported == [
        "a.md:2:6 'white' is not a value of 'key'; it is one of red, green, dark-blue [value-unknown]"
      ])
  }

  @Test func anInnerMappingReportsItsOwnKeys() throws {
    let inner = Key("src", .text, isRequired: true, "A file.")
    let form = ValueForm<String>.mapping([inner.schema]) { $0.read(inner, &$1) }

    #expect(try read("key: {src: a}", form).value == "a")
    #expect(
      try read("key:\n  scr: a\n", form).reported == [
        "a.md:3:3 'scr' is not a known key; did you mean 'src'? [key-unknown]",
        "a.md:3:3 'src' is required [key-missing]",
      ])
    #expect(try read("key: a", .either(.text, orMapping: form)).value == "a")
    #expect(try read("key: {src: b}", .either(.text, orMapping: form)).value == "b")
    #expect(try read("key: [b]", .either(.text, orMapping: form)).reported.count == 1)
  }

  @Test func unknownKeysAreWarnedOfUnlessTheAuthorsOwn() throws {
    let reported = try read("x_mine: 1\nkay: 2\nelsewhere: 3\n", .text).reported

    #expect(
      reported == [
        "a.md:3:1 'kay' is not a known key; did you mean 'key'? [key-unknown]",
        "a.md:4:1 'elsewhere' is not a known key; keys of your own begin with 'x_' [key-unknown]",
      ])
  }

  @Test func aPartOfATextIsFoundInItsSource() throws {
    let document = try #require(
      YAMLDocument.parse(
        Array("a: MIT AND Foo\nb: 'MIT AND Foo'\nc: >\n  MIT\n  AND Foo\n".utf8)[...],
        file: "a.md", firstLine: 1
      ).value)
    let places = document.entries.map { entry in
      document.lines.span(entry.value.range(ofText: 8..<11)).description
    }

    #expect(places == ["a.md:1:12", "a.md:2:13", "a.md:3:4"])
  }
}
