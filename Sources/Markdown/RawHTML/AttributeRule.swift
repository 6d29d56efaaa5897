/// What an attribute of raw HTML may say.
enum AttributeRule {
  /// Any text.
  case text
  /// A number that is not negative.
  case number
  /// A whole number.
  case integer
  /// The name alone.
  case flag
  case words([String])
  /// The address of a link.
  case link
  /// The address of an image.
  case image
  /// The addresses of an image in several sizes.
  case imageSet
  /// `left`, `center` or `right`; written as a class.
  case alignment
  /// Classes: those that stand for an alignment stay.
  case classes
  /// A name for links to lead to.
  case anchor
  /// Written by the converter where it belongs, so that what the author wrote is not missed.
  case generated

  /// Returns the rule for the attribute `name` of `element`; nil if it may not be used.
  init?(_ name: String, of element: HTMLElement) {
    if let rule = Self.everywhere[name] ?? Self.special[element]?[name] {
      self = rule
    } else {
      return nil
    }
  }

  private static let everywhere: [String: AttributeRule] = [
    "id": .anchor, "title": .text, "lang": .text, "dir": .words(["ltr", "rtl", "auto"]),
    "class": .classes, "align": .alignment, "aria-label": .text,
  ]

  private static let cell: [String: AttributeRule] = ["colspan": .number, "rowspan": .number]

  private static let edit: [String: AttributeRule] = ["datetime": .text]

  private static let special: [HTMLElement: [String: AttributeRule]] = [
    .a: ["href": .link, "name": .anchor, "rel": .generated],
    .img: [
      "src": .image, "alt": .text, "width": .number, "height": .number, "loading": .generated,
      "decoding": .generated,
    ],
    .source: ["srcset": .imageSet, "media": .text, "type": .text, "sizes": .text],
    .td: cell,
    .th: cell.merging(["scope": .words(["col", "row", "colgroup", "rowgroup"])]) { $1 },
    .col: ["span": .number],
    .colgroup: ["span": .number],
    .ol: ["start": .integer, "reversed": .flag, "type": .words(["1", "a", "A", "i", "I"])],
    .li: ["value": .integer],
    .details: ["open": .flag],
    .time: ["datetime": .text],
    .ins: edit,
    .del: edit,
  ]
}

extension AttributeRule {
  /// Whether a number or a word is good.
  func allows(_ value: String) -> Bool {
    switch self {
    case .number: Self.isNumber(value)
    case .integer: Self.isNumber(value.hasPrefix("-") ? String(value.dropFirst()) : value)
    case .words(let words): words.contains(value)
    default: true
    }
  }

  /// `2x`, `1.5x` or `640w`.
  static func isSizeDescriptor(_ text: Substring) -> Bool {
    guard text.last == "x" || text.last == "w", text.count <= 8 else { return false }
    let number = text.dropLast()
    return number.first?.isNumber == true
      && number.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
  }

  private static func isNumber(_ text: String) -> Bool {
    (1...5).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
