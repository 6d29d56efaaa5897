/// The elements whose content a browser reads by rules of its own.
enum Element: Hashable, Sendable {
  /// Any element whose content is markup.
  case ordinary
  /// `title` and `textarea`: text with character references, no tags.
  case plainText
  case style
  /// `isData` for `type="application/ld+json"`.
  case script(isData: Bool)
  /// `iframe`, `noembed`, `noframes`, `xmp`: text without character references, which cannot be
  /// escaped.
  case raw

  init(_ name: [UInt8]) {
    switch String(decoding: name, as: UTF8.self) {
    case "title", "textarea": self = .plainText
    case "style": self = .style
    case "script": self = .script(isData: false)
    case "iframe", "noembed", "noframes", "xmp", "plaintext": self = .raw
    default: self = .ordinary
    }
  }
}
