/// A hash of what a file holds, eight bytes at a time; the same on every machine, not for secrets.
enum ContentDigest {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func mix(_ digest: UInt64, _ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var digest = mix(digest, UInt64(bytes.count))
      var index = 0
      while index + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        digest = mix(digest, UInt64(littleEndian: word))
        index += 8
      }
      while index < bytes.count {
        digest = mix(digest, UInt64(bytes[index]))
        index += 1
      }
      return digest
    }
  }

  static func mix(_ digest: UInt64, _ word: UInt64) -> UInt64 {
    let product = (digest ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }

  /// As it stands after `?v=`.
  static func text(_ digest: UInt64) -> String { String(digest, radix: 36) }
}
