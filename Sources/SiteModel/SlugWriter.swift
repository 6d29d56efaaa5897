/// Turns a title into the text of a slug.
struct SlugWriter {
  private var text = ""
  /// A `-` that is written once something follows it.
  private var gap = false

  static func slug(for title: String) -> String {
    if let plain = plainSlug(for: title) { return shortened(plain) }
    var writer = SlugWriter()
    writer.write(Array(NormalForm.composed(title.lowercased()).unicodeScalars))
    return shortened(NormalForm.composed(writer.text))
  }

  /// The same for what most titles are: ASCII without signs that have a meaning. A plan asks for
  /// thousands of them.
  private static func plainSlug(for title: String) -> String? {
    var bytes: [UInt8] = []
    var gap = false
    for byte in title.utf8 {
      switch byte {
      case UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: "'"), 0x80...:
        return nil
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if gap, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
        gap = false
        bytes.append(byte < UInt8(ascii: "A") ? byte : byte | 0x20)
      default: gap = true
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// Marks belong to the letter before them. Selectors that only choose a picture's looks do not.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: !scalar.properties.isDefaultIgnorableCodePoint
    default: false
    }
  }

  private mutating func write(_ scalars: [Unicode.Scalar]) {
    var index = 0
    while index < scalars.count {
      if let (word, length) = Self.spokenSign(in: scalars, at: index) {
        append(word)
        index += length
        continue
      }
      let scalar = scalars[index]
      if Self.isLetterOrDigit(scalar) {
        append(String(scalar))
      } else if Self.isMark(scalar), !gap, !text.isEmpty {
        text.unicodeScalars.append(scalar)
      } else if !Self.isDropped(scalar) {
        gap = true
      }
      index += 1
    }
  }

  private mutating func append(_ word: String) {
    if gap, !text.isEmpty { text += "-" }
    gap = false
    text += word
  }

  /// Signs that belong to a name: `c++`, `notepad++`, `c#`, `.net`.
  private static func spokenSign(
    in scalars: [Unicode.Scalar], at index: Int
  ) -> (word: String, length: Int)? {
    let before = index > 0 ? scalars[index - 1] : " "
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    if scalars[index] == "+", next == "+", isLetterOrDigit(before) { return ("pp", 2) }
    if scalars[index] == "#", isLetterOrDigit(before), !isLetterOrDigit(next),
      index < 2 || !isLetterOrDigit(scalars[index - 2])
    {
      return ("sharp", 1)
    }
    guard scalars[index] == "." else { return nil }
    let word = String.UnicodeScalarView(scalars[index...].prefix(4))
    let after = index + 4 < scalars.count ? scalars[index + 4] : " "
    if String(word) == ".net", !isLetterOrDigit(before), !isLetterOrDigit(after) {
      return ("dotnet", 4)
    }
    return nil
  }

  /// Apostrophes, and what cannot be seen but the joiners, which part words where they are used.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "'" || scalar == "\u{2019}" { return true }
    return scalar.properties.isDefaultIgnorableCodePoint && scalar != "\u{200C}"
      && scalar != "\u{200D}"
  }

  /// Cut at a `-` where one is near enough to the limit, else between two letters.
  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > Slug.maximumLength else { return text }
    var kept = String.UnicodeScalarView()
    var length = 0
    for scalar in text.unicodeScalars {
      length += UTF8.width(scalar)
      if length > Slug.maximumLength { break }
      kept.append(scalar)
    }
    if let dash = kept.lastIndex(of: "-"), text.unicodeScalars.dropFirst(kept.count).first != "-",
      kept[..<dash].count > kept.count / 2
    {
      kept = String.UnicodeScalarView(kept[..<dash])
    }
    return String(kept).trimmingDashes()
  }
}

extension String {
  fileprivate func trimmingDashes() -> String {
    var kept = self[...]
    while kept.last == "-" { kept = kept.dropLast() }
    return String(kept)
  }
}
