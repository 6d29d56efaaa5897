/// Where in an HTML document a template stands, after some of its text.
///
/// It follows the tokenization of the HTML standard, as far as the safety of what is written
/// depends on it. Equal places are written to by equal rules.
struct HTMLPlace: Hashable, Sendable {
  enum State: Hashable, Sendable {
    /// Between tags.
    case text
    /// Behind `<`.
    case tagOpen
    /// Behind `</`.
    case endTagOpen
    case tagName
    /// In a tag, where an attribute may begin.
    case inTag
    /// Directly behind a name or a template's tag, where a name would run on.
    case afterName
    case attributeName
    case afterAttributeName
    /// Behind the `=`.
    case beforeValue
    case value(Quote)
    /// In `<!…` or `<?…`, up to the next `>`.
    case declaration
    case comment
    /// In the content of an element that is not ordinary.
    case content
  }

  enum Quote: UInt8, Sendable {
    case double = 0x22
    case single = 0x27
    case none = 0
  }

  /// How far the address in a URL attribute is known.
  enum Address: Hashable, Sendable {
    case none
    /// What there is so far may be the beginning of a scheme.
    case open
    /// A template's tag came first: the whole is looked at when it is written.
    case written
    /// The template's own text says that the address is relative, or its scheme.
    case settled
    /// The template's own text begins with the scheme of a script.
    case script
  }

  var state = State.text
  /// The element whose tag or content this is.
  var element = Element.ordinary
  /// The element's name, where its content is read by rules of its own.
  var elementName: [UInt8] = []
  var isEndTag = false
  var attribute = Attribute.ordinary
  var address = Address.none
  /// The name, the beginning of a value, or the end of a comment being read.
  var pending: [UInt8] = []

  /// In bytes: no name that means something, and no beginning of a value, is as long.
  private static let longestPending = 64

  /// Appends to `pending` what can still matter: a place is compared with others byte by byte.
  mutating func note(_ byte: UInt8) {
    if pending.count < Self.longestPending { pending.append(byte) }
  }

  static let text = HTMLPlace()
}
