/// A hash that is the same in every run and on every machine: FNV-1a, 64 bits. Not for secrets.
package enum StableHash {
  /// Of no bytes.
  @inlinable
  package static var empty: UInt64 { 0xcbf2_9ce4_8422_2325 }

  @inlinable
  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = empty
    for byte in bytes { hash = mix(hash, byte) }
    return hash
  }

  /// The hash of what has `hash` with a byte behind it.
  @inlinable
  package static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Ten hexadecimal digits, as they stand in the names of files.
  package static func fingerprint(of bytes: [UInt8]) -> String {
    let digits = String(of(bytes), radix: 16)
    let all = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    return String(all.suffix(10))
  }
}
