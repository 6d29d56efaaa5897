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
    bytes.append(littleEndian: UInt32(terms.count))
    bytes.append(littleEndian: UInt32(terms.bytes.count))
    bytes.append(littleEndian: chunk.digest)
    for term in 0..<terms.count {
      bytes.append(littleEndian: terms.hash(of: term))
      bytes.append(littleEndian: UInt32(terms.word(term).count))
      bytes.append(littleEndian: chunk.ends[term])
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
      let count = Int(bytes.littleEndian(UInt32.self, at: 0))
      let wordLength = Int(bytes.littleEndian(UInt32.self, at: 4))
      let digest = bytes.littleEndian(UInt64.self, at: 8)
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
        let end = bytes.littleEndian(UInt32.self, at: place + 8)
        guard end >= ends.last ?? 0,
          terms.append(
            hash: bytes.littleEndian(UInt32.self, at: place),
            length: bytes.littleEndian(UInt32.self, at: place + 4))
        else { return nil }
        ends.append(end)
      }
      guard terms.isWhole, Int(ends.last ?? 0) == postings.count,
        PackedPostings.areWhole(postings, ends: ends, documents: documents)
      else { return nil }
      return ChunkIndex(terms: terms, ends: ends, postings: postings, digest: digest)
    }
  }
}
