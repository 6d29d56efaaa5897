/// What a template's tag may do in each place.
extension HTMLPlace {
  enum Use: Sendable {
    /// It writes text that is escaped.
    case text
    /// It writes markup.
    case markup
    /// It writes serialised JSON.
    case data
    /// It decides whether other parts of the template are written: a section.
    case choice
    /// It puts other parts of a template there, which are looked at by themselves.
    case inclusion

    var writes: Bool { self == .text || self == .markup || self == .data }
  }

  /// The rule that a tag would break here, or nil.
  func refusal(of use: Use) -> String? {
    switch state {
    case .text: use == .data ? Self.onlyData : nil
    case .comment, .declaration: use == .data ? Self.onlyData : refusalOfMarkup(use)
    case .tagOpen, .endTagOpen: "the name of an HTML tag holds no template tags"
    case .tagName: use.writes ? "the name of an HTML tag holds no template tags" : nil
    case .inTag, .afterName, .attributeName, .afterAttributeName:
      use.writes ? "the name of an attribute holds no template tags" : nil
    case .beforeValue, .value(.none): "an attribute with a template tag is quoted"
    case .value: refusalInValue(use)
    case .content: refusalInContent(use)
    }
  }

  private static let onlyData = "JSON stands in a script of type 'application/ld+json' only"

  private func refusalOfMarkup(_ use: Use) -> String? {
    use == .markup ? "markup stands between HTML tags only" : nil
  }

  private func refusalInValue(_ use: Use) -> String? {
    if attribute == .code {
      return "an attribute that is a style or a script holds no template tags"
    }
    if address == .script, use != .inclusion { return "the URL of a script holds no template tags" }
    return use == .data ? Self.onlyData : refusalOfMarkup(use)
  }

  private func refusalInContent(_ use: Use) -> String? {
    switch element {
    case .script(isData: true):
      let rule = "a script of type 'application/ld+json' holds only JSON"
      return use == .text || use == .markup ? rule : nil
    case .script: return use == .inclusion ? nil : "a script holds no template tags"
    case .style: return use == .inclusion ? nil : "a style sheet holds no template tags"
    case .raw:
      let name = String(decoding: elementName, as: UTF8.self)
      return use == .inclusion ? nil : "the element '\(name)' holds no template tags"
    case .plainText, .ordinary: return use == .data ? Self.onlyData : refusalOfMarkup(use)
    }
  }

  /// Takes note that a template's tag stands here: whatever was being read ends.
  mutating func meetTag() {
    switch state {
    case .tagOpen, .endTagOpen:
      self = HTMLPlace(state: .afterName, isEndTag: state == .endTagOpen)
    case .tagName, .attributeName: endName()
    case .afterAttributeName: endAttribute()
    case .beforeValue: state = .value(.none)
    case .value: if attribute == .scriptType { note(0) }
    case .declaration: pending = [0, 0, 0]
    case .comment, .content: pending = []
    case .text, .inTag, .afterName: break
    }
  }

  /// The place behind two ways that lead on alike; nil when they lead to different places.
  func joined(with other: HTMLPlace) -> HTMLPlace? {
    var (one, other) = (self, other)
    one.meetTag()
    other.meetTag()
    if one.state == .inTag, other.state == .afterName { one.state = .afterName }
    if other.state == .inTag, one.state == .afterName { other.state = .afterName }
    if case .script = one.element, case .script = other.element, one.element != other.element {
      one.element = .script(isData: false)
      other.element = one.element
    }
    if one.attribute == .scriptType, other.attribute == .scriptType { other.pending = one.pending }
    return one == other ? one : nil
  }
}

extension HTMLPlace: CustomStringConvertible {
  /// As messages say it: "a section begins in an attribute's value".
  var description: String {
    switch state {
    case .text: "between HTML tags"
    case .tagOpen, .endTagOpen, .tagName: "in the name of an HTML tag"
    case .inTag, .afterName, .attributeName, .afterAttributeName: "in an HTML tag"
    case .beforeValue, .value(.none): "in an attribute without quotes"
    case .value(.single): "in an attribute in single quotes"
    case .value(.double): "in an attribute in double quotes"
    case .declaration: "in a declaration"
    case .comment: "in a comment"
    case .content: "in the element '\(String(decoding: elementName, as: UTF8.self))'"
    }
  }
}
