import SiteModel
import Templates

/// What stands in for a logo: initials on a colour, the same for the same name everywhere.
struct Tile: Sendable {
  /// How many colours the theme has for tiles: classes `hue-0` to `hue-11`.
  static let hues = 12

  var name: String

  static let view = View<Tile>("tile") { fields in
    fields.text("initials", "One or two letters of the name, or one sign.") { $0.initials }
    fields.number("hue", "0 to 11, the same for the same name: the class `hue-…` of the theme.") {
      $0.hue
    }
  }

  /// The first letters of the first two words, or the capitals of one word (`PyTorch` is `PT`), or
  /// its first two letters.
  var initials: String {
    let words = name.split { !$0.isLetter && !$0.isNumber }
    guard let first = words.first else { return Self.sign(of: name) }
    if words.count > 1 { return first.capital + words[1].capital }
    let capitals = first.filter(\.isUppercase)
    return capitals.count > 1 ? String(capitals.prefix(2)) : first.prefix(2).capitalised
  }

  /// The first sign that can be seen of a name without a letter: `🎈`.
  private static func sign(of name: String) -> String {
    let visible = name.first { character in
      !character.isWhitespace
        && !character.unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint)
    }
    return visible.map(String.init) ?? "?"
  }

  var hue: Int { Int((StableHash.of(Array(name.utf8)) >> 17) % UInt64(Self.hues)) }
}

extension Substring {
  /// The first letter in capitals; one sign, also of letters whose capitals are two.
  fileprivate var capital: String { String(prefix(1).uppercased().prefix(1)) }

  fileprivate var capitalised: String { capital + dropFirst().lowercased() }
}
