import SiteModel

/// What is known of neighbouring documents as bytes: for a later run that finds the same documents.
///
/// Numbers are little-endian: those of terms and of bytes of words, the digest; for each term its
/// hash, the length of its word and where its postings end; the words; the postings.
enum ChunkCoding {
  private static let headLength = 16
  private static let termLength = 12

  static func encode(_ chunk: ChunkIndex) -> [UInt8] {
    let terms = chunk.terms
    var bytes: [UInt8] = []
    bytes.reserveCapacity(
      headLength + terms.count * termLength + terms.bytes.count + chunk.postings.count)
    append(UInt32(terms.count), to: &bytes)
    append(UInt32(terms.bytes.count), to: &bytes)
    append(chunk.digest, to: &bytes)
    for term in 0..<terms.count {
      append(terms.hash(of: term), to: &bytes)
      append(UInt32(terms.word(term).count), to: &bytes)
      append(chunk.ends[term], to: &bytes)
    }
    // Words lie in the order of their numbers.
    bytes += terms.bytes
    bytes += chunk.postings
    return bytes
  }

  /// Nil unless the bytes are those of some chunk of these documents.
  static func decode(_ bytes: ArraySlice<UInt8>, documents: Range<Int>) -> ChunkIndex? {
    guard bytes.count >= headLength else { return nil }
    return bytes.withUnsafeBytes { bytes in
      let count = Int(number(in: bytes, at: 0, UInt32.self))
      let wordLength = Int(number(in: bytes, at: 4, UInt32.self))
      let digest = number(in: bytes, at: 8, UInt64.self)
      guard count <= (bytes.count - headLength) / termLength,
        wordLength <= bytes.count - headLength - count * termLength
      else { return nil }
      let words = headLength + count * termLength
      let postings = Array(bytes[(words + wordLength)...])
      var terms = TermTable(reading: Array(bytes[words..<(words + wordLength)]), expecting: count)
      var ends: [UInt32] = []
      ends.reserveCapacity(count)
      for term in 0..<count {
        let place = headLength + term * termLength
        let end = number(in: bytes, at: place + 8, UInt32.self)
        guard end >= ends.last ?? 0,
          terms.append(
            hash: number(in: bytes, at: place, UInt32.self),
            length: number(in: bytes, at: place + 4, UInt32.self))
        else { return nil }
        ends.append(end)
      }
      guard terms.isWhole, Int(ends.last ?? 0) == postings.count,
        PackedPostings.areWhole(postings, ends: ends, documents: documents)
      else { return nil }
      return ChunkIndex(terms: terms, ends: ends, postings: postings, digest: digest)
    }
  }

  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private static func number<Number: FixedWidthInteger>(
    in bytes: UnsafeRawBufferPointer, at offset: Int, _: Number.Type
  ) -> Number {
    Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }
}
