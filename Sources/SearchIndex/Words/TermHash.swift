/// FNV-1a in 32 bits, mixed byte by byte while a word is read.
enum TermHash {
  static let seed: UInt32 = 0x811C_9DC5

  static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }
}
