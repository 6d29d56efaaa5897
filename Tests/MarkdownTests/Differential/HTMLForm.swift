/// HTML reduced to what Markdown says, so that two ways of writing it can be compared: without what
/// the converter adds (anchors, wrappers, classes, roles) and without line breaks beside tags.
struct HTMLForm {
  private var output = ""
  /// What the end tags of the open elements become; empty for what is left out.
  private var ends: [String] = []
  /// How many elements are open around what is left out with its text.
  private var skipping: Int?

  static func of(_ html: [UInt8]) -> String {
    var form = HTMLForm()
    var rest = html[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "<") {
        form.tag(&rest)
      } else {
        let text = rest.prefix { $0 != UInt8(ascii: "<") }
        rest = rest[text.endIndex...]
        form.text(String(decoding: text, as: UTF8.self))
      }
    }
    form.endLine()
    return form.output.replacing(#/<p>((?:<back>)+)</p>/#) { String($0.1) }
  }

  private mutating func text(_ text: String) {
    guard skipping == nil else { return }
    let isAfterTag = output.isEmpty || output.last == ">"
    output += isAfterTag ? String(text.drop { $0 == "\n" }) : text
  }

  private mutating func tag(_ rest: inout ArraySlice<UInt8>) {
    let tag = String(decoding: rest.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
    rest = rest.dropFirst(tag.utf8.count + 1)
    if tag.hasPrefix("</") { return end() }
    let name = String(tag.dropFirst().prefix { $0.isLetter || $0.isNumber })
    let attributes = Self.attributes(tag.dropFirst(name.count + 1))
    let isVoid = ["br", "hr", "img", "input"].contains(name)
    let written = skipping == nil ? start(name, attributes) : ""
    if !isVoid { ends.append(written.isEmpty ? "" : "</\(Self.elementName(of: written))>") }
  }

  private mutating func end() {
    let end = ends.popLast() ?? "</?>"
    if let depth = skipping {
      if ends.count == depth { skipping = nil }
      return
    }
    if !end.isEmpty {
      endLine()
      output += end == "</back>" ? "" : end
    }
  }

  /// Returns the tag that stands for the element.
  private mutating func start(_ name: String, _ attributes: [String: String]) -> String {
    let kind = attributes["class"] ?? ""
    switch (name, kind) {
    case ("figure", "code"), ("div", "table-scroll"), ("span", _): return ""
    // Links do not nest, though the library writes them so.
    case ("a", _) where ends.contains("</a>"): return ""
    case ("a", "anchor"), ("figcaption", _):
      dropSpace()
      skipping = ends.count
      return ""
    case ("a", "footnote-back"), ("a", "footnote-backref"):
      dropSpace()
      skipping = ends.count
      endLine()
      output += "<back>"
      return ""
    default: return write(name, attributes)
    }
  }

  private mutating func write(_ name: String, _ attributes: [String: String]) -> String {
    var tag = "<\(name == "figure" ? "p" : name)"
    let isReference = attributes["role"] == "doc-noteref" || attributes["data-footnote-ref"] != nil
    for key in ["align", "alt", "checked", "href", "src", "start", "title"] where !isReference {
      guard var value = attributes[key], name != "img" || key != "title" else { continue }
      if key == "href" || key == "src" { value = Self.decoded(address: value) }
      tag += " \(key)=\"\(value)\""
    }
    endLine()
    output += tag + ">"
    return tag
  }

  /// A caption or a link back is set off by a space.
  private mutating func dropSpace() {
    if output.last == " " { output.removeLast() }
  }

  private mutating func endLine() {
    while output.last == "\n" { output.removeLast() }
  }

  private static func elementName(of tag: String) -> Substring {
    tag.dropFirst().prefix { $0 != " " }
  }

  /// Of the converter's and the library's tags, in which every value stands in double quotes.
  private static func attributes(_ text: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = text.drop { $0 == " " || $0 == "/" }
    while !rest.isEmpty {
      let name = String(rest.prefix { $0 != "=" && $0 != " " })
      rest = rest.dropFirst(name.count)
      var value = ""
      if rest.hasPrefix("=\"") {
        value = String(rest.dropFirst(2).prefix { $0 != "\"" })
        rest = rest.dropFirst(value.count + 3)
      }
      attributes[name] = value
      rest = rest.drop { $0 == " " || $0 == "/" }
    }
    if let kind = attributes["class"], kind.hasPrefix("align-") {
      attributes["align"] = String(kind.dropFirst(6))
    }
    return attributes
  }

  /// Which bytes of an address are written as `%xx` is a matter of taste.
  private static func decoded(address: String) -> String {
    let plain = address.replacing("&amp;", with: "&").replacing("&#x27;", with: "'")
    var bytes: [UInt8] = []
    var rest = Array(plain.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
