import Testing

@testable import SiteRenderer

@Suite struct CSVWriterTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"),
    ("@x", "'@x"), ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""),
    ("'-1'", "''-1'"), ("''=1", "'''=1"), ("'a'", "'a'"), ("''", "''"),
    ("a;=1", "a;'=1"), ("a;'=1;@x", "a;''=1;'@x"), ("a; =1", "a; =1"), (";", ";"), ("a;", "a;"),
    ("a;\"=1\"", "\"a;'\"\"=1\"\"\""), ("\"=1\"", "\"\"\"=1\"\"\""), (";+;-", ";'+;'-"),
    ("=\"a\",b", "\"'=\"\"a\"\",b\""), ("a=1", "a=1"), ("nul\u{0}", "\"nul\u{FFFD}\""),
  ])
  func writesACellThatIsReadAsText(text: String, cell: String) {
    var csv = CSVWriter()
    csv.cell(text)
    #expect(String(decoding: csv.bytes, as: UTF8.self) == cell)
  }

  @Test func writesRowsThatAnyReaderTakesApart() throws {
    var csv = CSVWriter()
    csv.cell("a, \"b\"")
    csv.cell(nil)
    csv.cell(["x", "y; z"])
    csv.lineEnd()
    csv.cell("1")
    csv.cell("2\r\n3")
    csv.cell([])
    csv.lineEnd()

    let table = try #require(CSVTable(String(decoding: csv.bytes, as: UTF8.self)))

    #expect(table.rows == [["a, \"b\"", "", "x; y; z"], ["1", "2\r\n3", ""]])
  }
}
