/// Numbers in bytes that are kept or published: the least significant byte comes first, on every
/// machine.
extension [UInt8] {
  @inlinable
  package mutating func append(littleEndian number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  /// In 16 bytes.
  package mutating func append(_ hash: ContentHash) {
    append(littleEndian: hash.high)
    append(littleEndian: hash.low)
  }
}

extension UnsafeRawBufferPointer {
  /// The number at an offset, which need not be a multiple of its size.
  ///
  /// - Precondition: The bytes hold all of it.
  @inlinable
  package func littleEndian<Number: FixedWidthInteger>(_: Number.Type, at offset: Int) -> Number {
    Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  /// The hash in the 16 bytes at an offset.
  ///
  /// - Precondition: The bytes hold all of it.
  package func hash(at offset: Int) -> ContentHash {
    ContentHash(
      high: littleEndian(UInt64.self, at: offset), low: littleEndian(UInt64.self, at: offset + 8))
  }
}
