/// Up to eight bytes of ASCII, without an allocation: `"""`, `/*`, `<!--`.
struct Delimiter: Hashable, Sendable, ExpressibleByStringLiteral {
  private let packed: UInt64
  let count: Int

  init(stringLiteral text: StaticString) {
    precondition(text.utf8CodeUnitCount <= 8, "a delimiter has at most eight bytes")
    var packed: UInt64 = 0
    for index in (0..<text.utf8CodeUnitCount).reversed() {
      packed = packed << 8 | UInt64(text.utf8Start[index])
    }
    self.packed = packed
    count = text.utf8CodeUnitCount
  }

  @inline(__always)
  subscript(_ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: packed >> UInt64(index * 8)) }
}
