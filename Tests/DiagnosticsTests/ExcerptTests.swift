import Testing

@testable import Diagnostics

@Suite struct ExcerptTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var line: String
    var column: Int
    var length: Int
    var shown: String
    var mark: String
  }

  @Test(arguments: [
    Case(
      testDescription: "a word", line: "key: value", column: 6, length: 5, shown: "key: value",
      mark: "     ^~~~~"),
    Case(
      testDescription: "only a place", line: "key", column: 2, length: 0, shown: "key", mark: " ^"),
    Case(
      testDescription: "the end of the line", line: "key", column: 4, length: 1, shown: "key",
      mark: "   ^"),
    Case(
      testDescription: "past the end", line: "key", column: 99, length: 9, shown: "key",
      mark: "   ^"),
    Case(
      testDescription: "no column", line: "key", column: 0, length: 0, shown: "key", mark: "^"),
    Case(testDescription: "an empty line", line: "", column: 1, length: 0, shown: "", mark: "^"),
    Case(
      testDescription: "a longer span than the line", line: "ab", column: 2, length: 50,
      shown: "ab", mark: " ^"),
    Case(
      testDescription: "tabs before", line: "\tab\tc", column: 5, length: 1, shown: "    ab  c",
      mark: "        ^"),
    Case(
      testDescription: "a tab that is meant", line: "a\tb", column: 2, length: 1, shown: "a   b",
      mark: " ^~~"),
    Case(
      testDescription: "letters of two bytes", line: "über: x", column: 8, length: 1,
      shown: "über: x", mark: "      ^"),
    Case(
      testDescription: "wide letters", line: "日本 = 語", column: 10, length: 3, shown: "日本 = 語",
      mark: "       ^~"),
    Case(
      testDescription: "combining marks", line: "cafe\u{301} x", column: 8, length: 1,
      shown: "cafe\u{301} x", mark: "     ^"),
    Case(
      testDescription: "a family of emoji", line: "👩\u{200D}👧 x", column: 13, length: 1,
      shown: "👩\u{200D}👧 x", mark: "   ^"),
    Case(
      testDescription: "control characters", line: "a\u{1B}[2Jb", column: 6, length: 1,
      shown: "a\\x1B[2Jb", mark: "        ^"),
    Case(
      testDescription: "a carriage return at the end", line: "key\r", column: 1, length: 3,
      shown: "key", mark: "^~~"),
    Case(
      testDescription: "inside a letter", line: "ü x", column: 2, length: 0, shown: "ü x",
      mark: " ^"),
  ])
  func alignsTheMark(_ example: Case) throws {
    let excerpt = try #require(
      Excerpt(Array(example.line.utf8), column: example.column, length: example.length))

    #expect(excerpt.line == example.shown)
    #expect(String(repeating: " ", count: excerpt.indent) + excerpt.mark == example.mark)
  }

  @Test func showsBytesThatAreNoText() throws {
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x62, 0xF0, 0x9F]
    let excerpt = try #require(Excerpt(bytes, column: 4, length: 1))

    #expect(excerpt.line == "a\\xFF\\xC3b\\xF0\\x9F")
    #expect(excerpt.indent == 9)
  }

  @Test func leavesOutWhatIsNoTextAtAll() {
    #expect(Excerpt([0x50, 0x4E, 0x47, 0], column: 1, length: 0) == nil)
  }

  @Test(arguments: [1, 2, 50, 99, 100, 101, 150, 5000, 9900, 9999, 10000, 10001])
  func cutsLongLinesAroundThePlace(_ column: Int) throws {
    var line = Array(repeating: UInt8(ascii: "."), count: 10_000)
    if column <= line.count { line[column - 1] = UInt8(ascii: "X") }
    let excerpt = try #require(Excerpt(line, column: column, length: 1))
    let shown = Array(excerpt.line)

    #expect(shown.count <= Excerpt.maximumWidth + 2)
    #expect(shown.count >= Excerpt.maximumWidth / 3)
    if column <= line.count { #expect(shown[excerpt.indent] == "X") }
    #expect((shown.first == "…") == (column > 100 / 3 + 1))
    #expect((shown.last == "…") == (column < 9930))
  }

  @Test func cutsTheMarkWithTheLine() throws {
    let line = Array(String(repeating: "語", count: 3000).utf8)
    let excerpt = try #require(Excerpt(line, column: 4501, length: 4500))

    #expect(excerpt.line.hasPrefix("…語"))
    #expect(excerpt.line.hasSuffix("語…"))
    #expect(excerpt.indent + excerpt.markWidth <= Excerpt.maximumWidth + 1)
    #expect(excerpt.markWidth > 50)
  }

  @Test func isQuickOnALineOfMegabytes() throws {
    let line = Array(repeating: UInt8(ascii: "x"), count: 8_000_000)
    for column in [1, 4_000_000, 8_000_000] {
      #expect(try #require(Excerpt(line, column: column, length: 8_000_000)).line.count <= 102)
    }
  }
}
