/// `&amp;`, `&#38;` and their like.
enum CharacterReferences {
  /// What stands at an `&`.
  enum Reference {
    case scalar(Unicode.Scalar, length: Int)
    /// A name, with its semicolon, that may or may not mean something.
    case name(length: Int)
  }

  /// Reads the reference that begins at `start`; nil if none does.
  static func reference(
    in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Reference? {
    guard start + 2 < text.count else { return nil }
    if text[start + 1] == UInt8(ascii: "#") { return numeric(in: text, at: start) }
    var index = start + 1
    while index < text.count, index - start < 34, isAlphanumeric(text[index]) { index += 1 }
    guard index > start + 1, index < text.count, text[index] == UInt8(ascii: ";") else {
      return nil
    }
    let name = String(decoding: text[(start + 1)..<index], as: UTF8.self)
    let length = index + 1 - start
    return named[name].map { .scalar($0, length: length) } ?? .name(length: length)
  }

  /// Returns `text` with its references resolved, except names that are not known: those stay.
  static func resolved(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "&"),
        case .scalar(let scalar, let length)? = reference(in: text, at: index)
      {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        index += length
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// The semicolon may be missing, as browsers allow.
  private static func numeric(
    in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Reference? {
    var index = start + 2
    let isHexadecimal = text[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < text.count, let digit = digit(text[index], isHexadecimal) {
      value = min(0x11_0000, value * (isHexadecimal ? 16 : 10) + digit)
      index += 1
    }
    guard index > first else { return nil }
    if index < text.count, text[index] == UInt8(ascii: ";") { index += 1 }
    return .scalar(scalar(value), length: index - start)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where isHexadecimal:
      UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F") where isHexadecimal:
      UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    let isControl =
      value < 0x20 && value != 9 && value != 10 && value != 13 || (0x7F...0x9F).contains(value)
    return isControl ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Those that can hide a scheme, and those that people write. The rest is passed on to the
  /// browser in text and never resolved in addresses.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "Tab": "\t", "NewLine": "\n", "colon": ":", "sol": "/", "bsol": "\\", "lpar": "(",
    "rpar": ")", "period": ".", "num": "#", "commat": "@", "excl": "!", "quest": "?",
    "equals": "=", "plus": "+", "percnt": "%", "semi": ";", "comma": ",", "lowbar": "_",
    "copy": "©", "reg": "®", "trade": "™", "hellip": "…", "mdash": "—", "ndash": "–",
    "laquo": "«", "raquo": "»", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "middot": "·", "bull": "•", "times": "×", "larr": "←", "rarr": "→", "uarr": "↑",
    "darr": "↓", "check": "✓", "star": "☆", "starf": "★", "deg": "°", "euro": "€",
    "pound": "£", "sect": "§", "para": "¶", "auml": "ä", "ouml": "ö", "uuml": "ü",
    "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è",
  ]
}
