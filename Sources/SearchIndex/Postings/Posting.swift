/// A document that holds a term, and how much it is about it.
struct Posting: Hashable, Sendable {
  /// The levels of relevance are 0 to 63.
  static let levels = 64

  private let bits: UInt32

  init(document: Int, level: Int) { bits = UInt32(document) << 6 | UInt32(level) }

  /// At most 2²⁶.
  var document: Int { Int(bits >> 6) }
  var level: Int { Int(bits & 63) }
}
