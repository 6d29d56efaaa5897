import FrontMatter

/// Reads well-formed XML within bounds. Nothing outside the text is ever looked at: a document that
/// declares entities of its own is refused.
struct XMLTreeReader {
  /// How deep elements may lie within elements.
  private static let deepest = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  private struct Attribute {
    var name: String
    var text: String
    var range: Range<Int>
  }

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func document() throws(XMLFault) -> YAMLNode {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    try skipProlog()
    guard at("<") else { throw fault("an XML text begins with '<'") }
    let start = offset
    let (name, node) = try element(depth: 1)
    try skipProlog()
    guard offset == bytes.count else { throw fault("there is one outermost element") }
    let entry = YAMLEntry(key: name, keyRange: start..<start + 1, value: node)
    return YAMLNode(.mapping([entry]), range: start..<bytes.count)
  }

  /// Blanks, comments, instructions and the document type.
  private mutating func skipProlog() throws(XMLFault) {
    while true {
      skipBlanks()
      if follows("<?") {
        try skip(to: "?>")
      } else if follows("<!--") {
        try skip(to: "-->")
      } else if follows("<!") {
        let start = offset
        try skip(to: ">")
        if bytes[start..<offset].contains(UInt8(ascii: "[")) {
          offset = start
          throw fault("entities are not declared here")
        }
      } else {
        return
      }
    }
  }

  private mutating func element(depth: Int) throws(XMLFault) -> (String, YAMLNode) {
    guard depth <= Self.deepest else {
      throw fault("elements lie within elements at most \(Self.deepest) deep")
    }
    let start = offset
    offset += 1
    let name = try name()
    let attributes = try attributes()
    if follows("/>") {
      offset += 2
      return (Self.local(name), Self.node(attributes, [], "", start..<offset))
    }
    guard at(">") else { throw fault("a tag ends with '>'") }
    offset += 1
    var children: [YAMLEntry] = []
    let contentStart = offset
    let text = try content(of: name, into: &children, depth: depth)
    let contentEnd = offset
    offset += 2
    guard try self.name() == name else {
      offset = contentEnd
      throw fault("'<\(name)>' is closed by '</\(name)>'")
    }
    skipBlanks()
    guard at(">") else { throw fault("a tag ends with '>'") }
    offset += 1
    let range = children.isEmpty ? trimmed(contentStart..<contentEnd) : start..<offset
    return (Self.local(name), Self.node(attributes, children, text, range))
  }

  /// Up to the closing tag: the text between elements, put together.
  private mutating func content(
    of name: String, into children: inout [YAMLEntry], depth: Int
  ) throws(XMLFault) -> String {
    var text: [UInt8] = []
    while offset < bytes.count {
      if follows("</") { return String(decoding: text, as: UTF8.self) }
      if follows("<!--") {
        try skip(to: "-->")
      } else if follows("<![CDATA[") {
        let start = offset + 9
        try skip(to: "]]>")
        text += bytes[start..<max(start, offset - 3)]
      } else if follows("<?") {
        try skip(to: "?>")
      } else if at("<") {
        let start = offset
        let (name, node) = try element(depth: depth + 1)
        Self.add(node, name, start..<start + 1, to: &children)
      } else if at("&") {
        text += try reference()
      } else {
        text.append(bytes[offset])
        offset += 1
      }
    }
    throw fault("'<\(name)>' is closed by '</\(name)>'")
  }

  private static func add(
    _ node: YAMLNode, _ name: String, _ range: Range<Int>, to children: inout [YAMLEntry]
  ) {
    guard let place = children.firstIndex(where: { $0.key == name }) else {
      children.append(YAMLEntry(key: name, keyRange: range, value: node))
      return
    }
    let before = children[place].value
    children[place].value = YAMLNode(.sequence(before.items + [node]), range: before.range)
  }

  private static func node(
    _ attributes: [Attribute], _ children: [YAMLEntry], _ text: String, _ range: Range<Int>
  ) -> YAMLNode {
    let text = text.trimmed
    if attributes.isEmpty, children.isEmpty {
      return YAMLNode(.scalar(text, text.isEmpty ? .plain : .quoted), range: range)
    }
    if children.isEmpty, text.isEmpty, attributes.count == 1, attributes[0].name == "resource" {
      return YAMLNode(.scalar(attributes[0].text, .quoted), range: attributes[0].range)
    }
    var entries = attributes.map { attribute in
      YAMLEntry(
        key: "@\(attribute.name)", keyRange: attribute.range,
        value: YAMLNode(.scalar(attribute.text, .quoted), range: attribute.range))
    }
    entries += children
    if !text.isEmpty {
      entries.append(
        YAMLEntry(
          key: "#text", keyRange: range, value: YAMLNode(.scalar(text, .quoted), range: range)))
    }
    return YAMLNode(.mapping(entries), range: range)
  }

  private mutating func attributes() throws(XMLFault) -> [Attribute] {
    var found: [Attribute] = []
    while true {
      skipBlanks()
      guard offset < bytes.count, !at(">"), !follows("/>") else { return found }
      let start = offset
      let name = try name()
      skipBlanks()
      guard at("=") else { throw fault("an attribute has a value") }
      offset += 1
      skipBlanks()
      guard at("\"") || at("'") else { throw fault("an attribute's value stands in quotes") }
      let quote = bytes[offset]
      offset += 1
      var text: [UInt8] = []
      while offset < bytes.count, bytes[offset] != quote {
        if at("&") {
          text += try reference()
        } else {
          text.append(bytes[offset])
          offset += 1
        }
      }
      guard offset < bytes.count else { throw fault("an attribute's value ends with its quote") }
      offset += 1
      // Namespaces, and how RDF is to be parsed, say nothing of the project.
      if name == "xmlns" || name.hasPrefix("xmlns:") || name.hasSuffix("parseType") { continue }
      found.append(
        Attribute(
          name: Self.local(name), text: String(decoding: text, as: UTF8.self), range: start..<offset
        ))
    }
  }

  private mutating func name() throws(XMLFault) -> String {
    let start = offset
    while offset < bytes.count, bytes[offset] > 32, !"<>/=\"'&".utf8.contains(bytes[offset]) {
      offset += 1
    }
    guard offset > start else { throw fault("a name stands here") }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// `&amp;` and its like, and characters by number.
  private mutating func reference() throws(XMLFault) -> [UInt8] {
    let end = bytes[offset...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
    guard let end else { throw fault("'&' begins a reference that ends with ';'") }
    let name = String(decoding: bytes[offset + 1..<end], as: UTF8.self)
    let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    if let text = known[name] {
      offset = end + 1
      return Array(text.utf8)
    }
    let digits = name.dropFirst(name.hasPrefix("#x") ? 2 : 1)
    guard name.hasPrefix("#"), let number = UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10),
      number > 0, let scalar = Unicode.Scalar(number)
    else { throw fault("'&\(name);' is no character that is known") }
    offset = end + 1
    return Array(String(Character(scalar)).utf8)
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, bytes[first] <= 32 { range = first + 1..<range.upperBound }
    while let last = range.last, bytes[last] <= 32 { range = range.lowerBound..<last }
    return range
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, bytes[offset] <= 32 { offset += 1 }
  }

  private mutating func skip(to end: String) throws(XMLFault) {
    let start = offset
    while offset < bytes.count {
      if follows(end) {
        offset += end.utf8.count
        return
      }
      offset += 1
    }
    offset = start
    throw fault("what begins here ends with '\(end)'")
  }

  private func at(_ sign: Unicode.Scalar) -> Bool {
    offset < bytes.count && bytes[offset] == UInt8(ascii: sign)
  }

  private func follows(_ text: String) -> Bool {
    bytes[min(offset, bytes.count)...].starts(with: text.utf8)
  }

  private func fault(_ message: String) -> XMLFault { XMLFault(message: message, offset: offset) }
}
