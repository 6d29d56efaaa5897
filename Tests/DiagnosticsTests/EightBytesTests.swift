import Testing

@testable import Diagnostics

@Suite struct EightBytesTests {
  /// Neighbours that a borrow or a carry would confuse.
  private static let texts: [[UInt8]] = [
    Array("abcdefgh".utf8), Array("<bcdefg<".utf8), Array("a  b c  ".utf8), [0, 1, 0x20, 0x21],
    [0x1F, 0x20, 0x1F, 0x20, 0x21, 0x20, 0xA0, 0x20],
    [0x7F, 0x80, 0xFF, 0xBC, 0x3C, 0x3D, 0, 0xFF],
  ].map { Array(($0 + [UInt8](repeating: 0x41, count: 8)).prefix(8)) }

  @Test(arguments: texts)
  func saysWhatALookAtEachByteSays(_ text: [UInt8]) {
    let eight = text.withUnsafeBufferPointer { EightBytes($0, at: 0) }

    for byte: UInt8 in 0...255 {
      #expect((eight.marks(of: byte) != 0) == text.contains(byte))
      let places = text.indices.filter { eight.places(of: byte) >> (UInt64($0) * 8 + 7) & 1 != 0 }
      #expect(places == text.indices.filter { text[$0] == byte })
    }
    for limit: UInt8 in 0...128 {
      #expect((eight.marks(below: limit) != 0) == text.contains { $0 < limit })
    }
    #expect((eight.marksBeyondASCII != 0) == text.contains { $0 >= 0x80 })
  }
}
