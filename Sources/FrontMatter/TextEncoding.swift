package import Diagnostics

/// Whether bytes are text: UTF-8 without NUL.
package enum TextEncoding {
  /// Returns a diagnostic at the first byte of `bytes` that cannot be text, or nil.
  ///
  /// - Complexity: O(*n*), eight bytes at a time through ASCII.
  package static func fault(in bytes: [UInt8], file: String) -> Diagnostic? {
    guard let offset = bytes.withUnsafeBufferPointer(firstFault) else { return nil }
    let span = place(of: offset, in: bytes, file: file)
    if bytes[offset] == 0 {
      return .error(.encodingInvalid, "a text cannot hold NUL bytes", at: span)
    }
    let byte = String(bytes[offset], radix: 16, uppercase: true)
    let read = "byte 0x\(byte.count == 1 ? "0" : "")\(byte)"
    let hint = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return .error(
      .encodingInvalid,
      "a text is UTF-8; \(hint ? "this file looks like UTF-16" : "found \(read)"); "
        + "save the file as UTF-8", at: span)
  }

  /// The offset of the first NUL, or of the first byte of an ill-formed sequence.
  static func firstFault(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var offset = 0
    let count = bytes.count
    let raw = UnsafeRawBufferPointer(bytes)
    while offset < count {
      if offset + 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        let low: UInt64 = 0x0101_0101_0101_0101
        let high: UInt64 = 0x8080_8080_8080_8080
        if word & high == 0, (word &- low) & ~word & high == 0 {
          offset += 8
          continue
        }
      }
      guard let length = sequenceLength(at: offset, in: bytes) else { return offset }
      offset += length
    }
    return nil
  }

  /// The length of the well-formed sequence at `offset` (table 3-7 of the Unicode standard), or nil.
  private static func sequenceLength(
    at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    func follows(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset + distance < bytes.count && range.contains(bytes[offset + distance])
    }
    switch bytes[offset] {
    case 0x01...0x7F: return 1
    case 0xC2...0xDF: return follows(1) ? 2 : nil
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : nil
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : nil
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : nil
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : nil
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : nil
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : nil
    default: return nil
    }
  }

  private static func place(of offset: Int, in bytes: [UInt8], file: String) -> SourceSpan {
    bytes.withUnsafeBufferPointer { text in
      LineMap(of: text, file: file, firstLine: 1).span(offset..<offset + 1)
    }
  }
}
