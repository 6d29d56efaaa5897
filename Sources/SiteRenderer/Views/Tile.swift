import Templates

/// What stands in for a logo: initials on a colour, the same for the same name everywhere.
struct Tile: Sendable {
  /// How many colours the theme has for tiles: classes `hue-0` to `hue-11`.
  static let hues = 12

  var name: String

  static let view = View<Tile>("tile") { fields in
    fields.text("initials", "One or two letters of the name.") { $0.initials }
    fields.number("hue", "0 to 11, the same for the same name: the class `hue-…` of the theme.") {
      $0.hue
    }
  }

  /// The first letters of the first two words, or the capitals of one word (`PyTorch` is `PT`), or
  /// its first two letters.
  var initials: String {
    let words = name.split { !$0.isLetter && !$0.isNumber }
    guard let first = words.first else { return String(name.prefix(1)) }
    if words.count > 1, let second = words[1].first {
      return first.prefix(1).uppercased() + String(second).uppercased()
    }
    let capitals = first.filter(\.isUppercase)
    return capitals.count > 1 ? String(capitals.prefix(2)) : first.prefix(2).capitalised
  }

  var hue: Int { Int((StableHash.of(Array(name.utf8)) >> 17) % UInt64(Self.hues)) }
}

extension Substring {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
