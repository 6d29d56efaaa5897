/// The elements inside which a sentence goes on.
///
/// A table of their own, since every tag of every text asks: the hash of a `Set` costs more than the
/// tag's other bytes.
struct InlineTags {
  /// By `slot(of:)`, and on from there to the first free one; 0 is free.
  private var slots = [UInt64](repeating: 0, count: 256)

  static let all = InlineTags([
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "img",
    "input", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
    "strong", "sub", "sup", "time", "u", "var", "wbr",
  ])

  private init(_ names: [String]) {
    for name in names {
      let name = name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      var slot = Self.slot(of: name)
      while slots[slot] != 0 { slot = (slot + 1) & 255 }
      slots[slot] = name
    }
  }

  /// - Parameter name: Its bytes in small letters, the last one lowest.
  func contains(_ name: UInt64) -> Bool {
    var slot = Self.slot(of: name)
    while slots[slot] != 0 {
      if slots[slot] == name { return true }
      slot = (slot + 1) & 255
    }
    return false
  }

  private static func slot(of name: UInt64) -> Int {
    Int(truncatingIfNeeded: (name &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }
}
