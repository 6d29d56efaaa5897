import SiteModel
import Testing

@Suite struct LittleEndianTests {
  @Test func theLeastSignificantByteComesFirst() {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt32(0x0403_0201))
    bytes.append(ContentHash(high: 0x0C0B_0A09_0807_0605, low: 0x1413_1211_100F_0E0D))
    #expect(bytes == Array(1...0x14))
  }

  @Test(arguments: 0..<5)
  func whatWasAppendedIsReadAtAnyOffset(_ offset: Int) {
    let hash = ContentHash(of: [1, 2, 3])
    var bytes = [UInt8](repeating: 0xFF, count: offset)
    bytes.append(littleEndian: Int64(-2))
    bytes.append(hash)
    bytes.append(littleEndian: UInt16.max - 1)
    bytes.withUnsafeBytes { bytes in
      #expect(bytes.littleEndian(Int64.self, at: offset) == -2)
      #expect(bytes.hash(at: offset + 8) == hash)
      #expect(bytes.littleEndian(UInt16.self, at: offset + 24) == UInt16.max - 1)
    }
  }
}
