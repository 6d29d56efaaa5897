/// What a browser does with an attribute's value.
enum Attribute: Hashable, Sendable {
  case ordinary
  /// An address, checked for its scheme.
  case url(URLAttribute)
  /// A style, a script or a document of its own: `style`, `on…`, `srcdoc`.
  case code
  /// The `type` of a script.
  case scriptType

  init(_ name: [UInt8], of element: Element) {
    let text = String(decoding: name, as: UTF8.self)
    switch text {
    case "href", "action", "formaction", "cite", "data", "ping", "xlink:href":
      self = .url(.link)
    case "src": self = .url(.source)
    case "poster", "background": self = .url(.link)
    case "srcset", "imagesrcset": self = .url(.sourceSet)
    case "style", "srcdoc": self = .code
    case "type": if case .script = element { self = .scriptType } else { self = .ordinary }
    default: self = text.count > 2 && text.hasPrefix("on") ? .code : .ordinary
    }
  }
}

/// The attributes that hold addresses.
enum URLAttribute: Hashable, Sendable {
  case link
  /// `src`, where some images may be given as data.
  case source
  /// Addresses with descriptors, separated by commas.
  case sourceSet
}
