/// The character references that HTML written by this program holds.
enum CharacterReference {
  private static let named: [(name: StaticString, scalar: Unicode.Scalar)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
    ("&nbsp;", "\u{A0}"),
  ]

  /// Returns the character that `bytes` begin with, and the length of its reference in bytes; nil
  /// where the `&` means itself.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard bytes.count > 3 else { return nil }
    if bytes[1] == UInt8(ascii: "#") { return number(bytes) }
    for (name, scalar) in named where name.utf8CodeUnitCount <= bytes.count {
      let isHit = name.withUTF8Buffer { name in name.indices.allSatisfy { name[$0] == bytes[$0] } }
      if isHit { return (scalar, name.utf8CodeUnitCount) }
    }
    return nil
  }

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let isHexadecimal = bytes[2] | 0x20 == UInt8(ascii: "x")
    let start = isHexadecimal ? 3 : 2
    guard let end = bytes.firstIndex(of: UInt8(ascii: ";")), end > start else { return nil }
    let digits = String(decoding: bytes[start..<end], as: UTF8.self)
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value), value > 0
    else { return nil }
    return (scalar, end + 1)
  }
}
