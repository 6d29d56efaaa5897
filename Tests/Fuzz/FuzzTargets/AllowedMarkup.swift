/// What the HTML of a page's text may consist of, written down a second time.
struct AllowedMarkup {
  /// Elements without content.
  private static let void: Set<String> = ["br", "col", "hr", "img", "input", "source", "wbr"]
  /// What a browser closes a paragraph for.
  private static let endsParagraph: Set<String> = [
    "blockquote", "details", "div", "dl", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5",
    "h6", "hr", "ol", "p", "pre", "section", "summary", "table", "ul",
  ]

  private static let elements: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col",
    "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p",
    "picture", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "source", "span",
    "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr",
    "u", "ul", "var", "wbr",
  ]
  private static let attributes: Set<String> = [
    "id", "title", "lang", "dir", "class", "aria-label", "aria-hidden", "role", "tabindex", "href",
    "rel", "src", "alt", "width", "height", "loading", "decoding", "srcset", "media", "type",
    "sizes", "colspan", "rowspan", "scope", "span", "start", "reversed", "value", "open",
    "datetime", "data-language",
  ]

  private var open: [String] = []
  private var ids: Set<String> = []

  /// Throws unless `html` is nothing but what is allowed, well nested, also in a browser.
  ///
  /// - Parameter hasTasks: Whether check boxes of task lists may be in it.
  static func check(_ html: [UInt8], hasTasks: Bool) throws(BrokenProperty) {
    let tags = try html.withUnsafeBufferPointer { bytes throws(BrokenProperty) in
      try MarkupReader.tags(of: bytes, form: .written)
    }
    var state = AllowedMarkup()
    for tag in tags {
      if tag.isEnd { try state.close(tag) } else { try state.open(tag, hasTasks: hasTasks) }
    }
    try BrokenProperty.unless(
      state.open.isEmpty, "what is opened is closed: '\(state.open.joined(separator: " "))'")
  }

  private mutating func close(_ tag: MarkupTag) throws(BrokenProperty) {
    try BrokenProperty.unless(
      open.last == tag.name && tag.attributes.isEmpty,
      "elements are well nested: '</\(tag.name)>' in '\(open.joined(separator: " "))'")
    open.removeLast()
  }

  private mutating func open(_ tag: MarkupTag, hasTasks: Bool) throws(BrokenProperty) {
    let isTask = hasTasks && tag.name == "input"
    try BrokenProperty.unless(
      Self.elements.contains(tag.name) || isTask, "an element is on the list: '<\(tag.name)>'")
    try BrokenProperty.unless(
      tag.name != "a" || !open.contains("a"), "links do not nest")
    if Self.endsParagraph.contains(tag.name) {
      let scope = open.lastIndex { ["td", "th", "caption", "table"].contains($0) } ?? -1
      try BrokenProperty.unless(
        !open[(scope + 1)...].contains("p"),
        "a browser would not end a paragraph: '<\(tag.name)>' in '\(open.joined(separator: " "))'")
    }
    for (index, attribute) in tag.attributes.enumerated() {
      try BrokenProperty.unless(
        Self.attributes.contains(attribute.name)
          || isTask && ["disabled", "checked"].contains(attribute.name),
        "an attribute is on the list: '\(attribute.name)' of '<\(tag.name)>'")
      try BrokenProperty.unless(
        !tag.attributes[..<index].contains { $0.name == attribute.name },
        "an attribute is given once: '\(attribute.name)' of '<\(tag.name)>'")
      try check(attribute, of: tag.name)
    }
    if !Self.void.contains(tag.name) { open.append(tag.name) }
  }

  private mutating func check(
    _ attribute: MarkupTag.Attribute, of element: String
  ) throws(BrokenProperty) {
    switch attribute.name {
    case "href", "src": try Self.checkAddress(attribute.value, isLink: attribute.name == "href")
    case "srcset":
      for part in attribute.value.split(separator: ",") {
        try Self.checkAddress(String(part), isLink: false)
      }
    case "id":
      try BrokenProperty.unless(
        ids.insert(attribute.value).inserted, "an id is given once: '\(attribute.value)'")
    case "type":
      try BrokenProperty.unless(
        element == "ol" || element == "source" || attribute.value == "checkbox",
        "a type is that of a list, a picture or a check box")
    default: break
    }
  }

  /// What a browser would take for a scheme is one of four.
  static func checkAddress(_ value: String, isLink: Bool) throws(BrokenProperty) {
    let scalars = Array(
      MarkupReader.resolved(value).unicodeScalars.drop { $0.value <= 0x20 }
        .filter { ![9, 10, 13].contains($0.value) })
    guard let first = scalars.first, first.isASCII, first.properties.isAlphabetic else { return }
    let scheme = scalars.prefix {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains($0))
    }
    guard scheme.count < scalars.count, scalars[scheme.count] == ":" else { return }
    let name = String(String.UnicodeScalarView(scheme)).lowercased()
    try BrokenProperty.unless(
      (isLink ? ["http", "https", "mailto", "tel"] : ["http", "https"]).contains(name),
      "an address has a safe scheme: '\(value)'")
  }
}
