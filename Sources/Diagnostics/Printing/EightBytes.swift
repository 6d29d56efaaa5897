/// Eight bytes of a text, looked at together: for those who copy most of a text as it is.
///
/// Inlined in other targets as well, since a call would cost more than the look.
package struct EightBytes {
  /// The first byte lowest.
  package let bits: UInt64

  /// - Precondition: `bytes` has eight from `index` on.
  @inlinable package init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    bits = UInt64(littleEndian: word)
  }

  /// Not 0 where `byte` is among them.
  @inlinable package func marks(of byte: UInt8) -> UInt64 {
    let other = bits ^ (Self.ones &* UInt64(byte))
    return (other &- Self.ones) & ~other & Self.highBits
  }

  /// Not 0 where one is less than `limit`, which is at most 128.
  @inlinable package func marks(below limit: UInt8) -> UInt64 {
    (bits &- Self.ones &* UInt64(limit)) & ~bits & Self.highBits
  }

  /// Not 0 where one is no ASCII.
  @inlinable package var marksBeyondASCII: UInt64 { bits & Self.highBits }

  /// The highest bit of each byte that is `byte`, and no other.
  @inlinable package func places(of byte: UInt8) -> UInt64 {
    let other = bits ^ (Self.ones &* UInt64(byte))
    return ~((other & ~Self.highBits) &+ ~Self.highBits | other | ~Self.highBits)
  }

  @inlinable package static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable package static var highBits: UInt64 { 0x8080_8080_8080_8080 }
}
