import Diagnostics
import Foundation
import Testing

@Suite struct JSONValueTests {
  @Test(arguments: [
    ("plain", "\"plain\""), ("", "\"\""), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#),
    ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("ü語🦀", "\"ü語🦀\""),
    ("</script>&", #""\u003c/script\u003e\u0026""#), ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
    ("\u{2027}\u{202A}…", "\"\u{2027}\u{202A}…\""),
  ])
  func escapesText(_ text: String, _ written: String) throws {
    let bytes = JSONValue.text(text).bytes()

    #expect(String(decoding: bytes, as: UTF8.self) == written)
    #expect(
      try JSONDecoder().decode([String].self, from: Data("[".utf8) + bytes + Data("]".utf8)) == [
        text
      ])
  }

  @Test func keepsTheOrderOfMembers() {
    let value = JSONValue.object([
      ("z", .number(-1)), ("a", .array([.bool(true), .bool(false), .null])), ("e", .array([])),
      ("o", .object([])),
    ])

    #expect(
      String(decoding: value.bytes(), as: UTF8.self)
        == #"{"z":-1,"a":[true,false,null],"e":[],"o":{}}"#)
  }

  @Test func canBeIndented() {
    let value = JSONValue.object([("a", .array([.number(1), .object([("b", .null)])]))])

    #expect(
      String(decoding: value.bytes(indented: true), as: UTF8.self) == """
        {
          "a": [
            1,
            {
              "b": null
            }
          ]
        }
        """)
  }
}
