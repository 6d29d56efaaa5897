import Diagnostics
import FrontMatter
import Testing

@Suite struct TextEncodingTests {
  @Test(arguments: ["", "plain", "grün, 日本語, 😀", "\u{FEFF}bom", "\u{10FFFF}\u{D7FF}\u{E000}"])
  func acceptsText(_ text: String) {
    #expect(TextEncoding.fault(in: Array(text.utf8), file: "a.md") == nil)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var place: String
  }

  @Test(arguments: [
    Case(testDescription: "NUL", bytes: Array("ab\ncde\0f".utf8), place: "a.md:2:4"),
    Case(testDescription: "Latin 1", bytes: Array("Gr".utf8) + [0xFC, 0x6E], place: "a.md:1:3"),
    Case(testDescription: "overlong", bytes: [0x61, 0xC0, 0xAF], place: "a.md:1:2"),
    Case(testDescription: "surrogate", bytes: [0xED, 0xA0, 0x80], place: "a.md:1:1"),
    Case(testDescription: "beyond Unicode", bytes: [0xF4, 0x90, 0x80, 0x80], place: "a.md:1:1"),
    Case(testDescription: "cut short", bytes: [0x61, 0xE2, 0x82], place: "a.md:1:2"),
    Case(testDescription: "stray continuation", bytes: [0x0D, 0x0A, 0x80], place: "a.md:2:1"),
    Case(
      testDescription: "behind long ASCII", bytes: [UInt8](repeating: 0x61, count: 21) + [0xFF],
      place: "a.md:1:22"),
  ])
  func reportsTheFirstByteThatIsNoText(_ example: Case) {
    let fault = TextEncoding.fault(in: example.bytes, file: "a.md")

    #expect(fault?.code == .encodingInvalid)
    #expect(fault.map { "\($0.span)" } == example.place)
  }

  @Test func recognisesUTF16() {
    let fault = TextEncoding.fault(in: [0xFF, 0xFE, 0x61, 0x00], file: "a.md")

    #expect(fault?.message.contains("UTF-16") == true)
  }

  /// Every sequence of two bytes, judged by the standard library.
  @Test func agreesWithTheStandardLibraryOnPairs() {
    for first in UInt8(1)...0xFF {
      for second in UInt8(1)...0xFF {
        let bytes = [first, second]
        let valid = String(validating: bytes, as: UTF8.self) != nil
        #expect((TextEncoding.fault(in: bytes, file: "") == nil) == valid)
      }
    }
  }
}
