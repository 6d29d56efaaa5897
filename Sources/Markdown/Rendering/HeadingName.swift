/// The name that GitHub makes of a heading's text, for links to it.
enum HeadingName {
  /// Lower case, spaces as `-`; letters, marks, decimal digits, connectors such as `_`, and `-`
  /// stay; punctuation and symbols, emoji among them, go.
  static func name(for text: [UInt8]) -> String {
    var name: [UInt8] = []
    name.reserveCapacity(text.count)
    for byte in text {
      guard byte < 0x80 else { return slowName(for: text) }
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): name.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"), UInt8(ascii: "-"):
        name.append(byte)
      case UInt8(ascii: " "): name.append(UInt8(ascii: "-"))
      default: break
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func slowName(for text: [UInt8]) -> String {
    var name = ""
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar == " " {
        name.append("-")
      } else if scalar == "-" || isWord(scalar.properties) {
        name += scalar.properties.lowercaseMapping
      }
    }
    return name
  }

  private static func isWord(_ properties: Unicode.Scalar.Properties) -> Bool {
    if properties.isAlphabetic { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
      return true
    default: return false
    }
  }
}
