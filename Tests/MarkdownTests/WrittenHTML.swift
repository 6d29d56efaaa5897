/// Reads the converter's own output strictly: anything that it should not write throws.
enum WrittenHTML {
  struct Element {
    var name: String
    var attributes: [(String, String)]
  }

  struct Fault: Error { var reason: String }

  private enum Tag {
    case start(Element)
    case end(String)
  }

  static let forbidden: Set<String> = [
    "script", "style", "iframe", "object", "embed", "applet", "svg", "math", "form", "button",
    "select", "textarea", "title", "base", "meta", "link", "body", "html", "head", "template",
    "noscript", "video", "audio", "frame", "frameset",
  ]

  private static let void: Set<String> = ["img", "br", "hr", "input", "col", "source", "wbr"]

  static func elements(_ html: String) throws -> [Element] {
    try tags(html).compactMap { if case .start(let element) = $0 { element } else { nil } }
  }

  /// Every end tag ends the innermost element, none is left open, and nothing nests that a browser
  /// would take apart.
  static func checkNesting(_ html: String) throws {
    var open: [String] = []
    for tag in try tags(html) {
      switch tag {
      case .start(let element):
        try check(element.name, in: open)
        if !void.contains(element.name) { open.append(element.name) }
      case .end(let name):
        guard open.popLast() == name else { throw Fault(reason: "</\(name)>") }
      }
    }
    guard open.isEmpty else { throw Fault(reason: "open: \(open)") }
  }

  private static func check(_ name: String, in open: [String]) throws {
    let scope = open.reversed().prefix { !["td", "th", "caption"].contains($0) }
    let endsParagraph: Set<String> = [
      "p", "div", "ul", "ol", "dl", "table", "blockquote", "pre", "hr", "figure", "details",
      "section", "h1", "h2", "h3", "h4", "h5", "h6",
    ]
    if endsParagraph.contains(name), scope.contains("p") { throw Fault(reason: "\(name) in p") }
    if name == "a", open.contains("a") { throw Fault(reason: "a in a") }
    let parents: [String: Set<String>] = [
      "li": ["ul", "ol"], "tr": ["table", "thead", "tbody", "tfoot"], "td": ["tr"], "th": ["tr"],
      "dt": ["dl"], "dd": ["dl"], "summary": ["details"], "source": ["picture"],
    ]
    if let wanted = parents[name], !wanted.contains(open.last ?? "") {
      throw Fault(reason: "\(name) in \(open.last ?? "nothing")")
    }
    let structure: Set<String> = ["table", "thead", "tbody", "tfoot", "tr"]
    if let last = open.last, structure.contains(last),
      !["thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col"].contains(name)
    {
      throw Fault(reason: "\(name) in \(last)")
    }
  }

  private static func tags(_ html: String) throws -> [Tag] {
    var tags: [Tag] = []
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: start)...]
      let isEnd = rest.first == "/"
      if isEnd { rest = rest.dropFirst() }
      let name = String(rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) })
      guard !name.isEmpty else { throw Fault(reason: "a bare <") }
      rest = rest.dropFirst(name.count)
      if isEnd {
        guard rest.first == ">" else { throw Fault(reason: "</\(name)") }
        tags.append(.end(name))
      } else {
        tags.append(.start(Element(name: name, attributes: try attributes(&rest))))
      }
    }
    return tags
  }

  private static func attributes(_ rest: inout Substring) throws -> [(String, String)] {
    var attributes: [(String, String)] = []
    while rest.first != ">" {
      if rest.first == "{" {
        rest = rest.drop { $0 != "}" }.dropFirst()
        continue
      }
      guard rest.first == " " else { throw Fault(reason: "attributes: \(rest.prefix(20))") }
      rest = rest.dropFirst()
      let name = String(rest.prefix { $0.isLowercase || $0 == "-" })
      guard !name.isEmpty, !attributes.contains(where: { $0.0 == name }) else {
        throw Fault(reason: "attribute '\(name)'")
      }
      rest = rest.dropFirst(name.count)
      guard rest.first == "=" else {
        attributes.append((name, ""))
        continue
      }
      guard rest.dropFirst().first == "\"" else { throw Fault(reason: "no quote") }
      rest = rest.dropFirst(2)
      let value = String(rest.prefix { $0 != "\"" })
      guard !value.contains("<"), !value.contains(">") else { throw Fault(reason: value) }
      rest = rest.dropFirst(value.count + 1)
      attributes.append((name, value))
    }
    return attributes
  }
}

extension String {
  var withoutBlankLines: String {
    split(separator: "\n").map { $0 + "\n" }.joined()
  }

  /// The gaps of links as the renderer would fill them.
  var filledGaps: String {
    replacing(#/<a\{(\d+)\}/#) { "<a href=\"\($0.1).md\"" }
      .replacing(#/<img\{(\d+)(:address)?\}/#) { "<img src=\"\($0.1).png\"" }
      .replacing(#/<source\{(\d+):sourceSet\}/#) { "<source srcset=\"\($0.1).png\"" }
  }
}
