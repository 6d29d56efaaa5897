/// Opening and closing elements of raw HTML, so that the output is well nested and stays so in a
/// browser, which closes some elements on its own.
extension DocumentRenderer {
  /// As deep as raw HTML may nest within one container.
  private static let deepest = 100

  mutating func openRaw(
    _ element: HTMLElement, _ tag: HTMLTag, alignment: String?, _ raw: inout RawHTML,
    at offset: Int
  ) {
    guard element.isPhrasing || !raw.isInline else {
      return report(
        "'<\(tag.name)>' may not stand within a line of text; the tag is removed", &raw, offset)
    }
    makeRoom(for: element)
    guard element.parents.isEmpty || innermostRaw.map(element.parents.contains) == true else {
      let parents = element.parents.map { "<\($0.rawValue)>" }.joined(separator: " or ")
      return report(
        "'<\(tag.name)>' stands directly in \(parents); the tag is removed", &raw, offset)
    }
    guard element != .a || !isInLink else {
      return report("links do not nest; the inner '<a>' is removed", &raw, offset)
    }
    guard element.isVoid || rawDepth < Self.deepest else {
      return report(
        "raw HTML nests at most \(Self.deepest) deep; '<\(tag.name)>' is removed", &raw, offset)
    }
    writeStart(of: element, tag, alignment: alignment, &raw, at: offset)
  }

  private mutating func writeStart(
    of element: HTMLElement, _ tag: HTMLTag, alignment: String?, _ raw: inout RawHTML,
    at offset: Int
  ) {
    if element == .a || element == .img {
      linkCount.add(at: linkCount.isReached ? held(raw.position.span(at: offset)) : nil)
    }
    let isSilent = element == .img && !tag.attributes.contains { $0.name == "alt" }
    // Places are asked for from left to right.
    let silent = isSilent ? held(raw.position.span(at: offset)) : nil
    var attributes = RawAttributes(alignment: alignment)
    collect(tag, of: element, into: &attributes, &raw)
    guard attributes.isUsable(for: element) else {
      if let anchor = attributes.anchor { ids.release(anchor) }
      if element == .img { output.bytes.append(contentsOf: attributes.alternative) }
      return
    }
    if let silent { picturesWithoutText.append(silent) }
    output.write("<")
    output.write(raw: element.rawValue)
    write(attributes, of: element)
    output.write(">")
    if element.isVoid { return }
    if element == .a, attributes.address == nil {
      // A target without an end tag would swallow every link that follows.
      output.write("</a>")
      closedAnchors += 1
      return
    }
    if element == .a { isInLink = true }
    open.append(.raw(element))
  }

  /// Closes what the start of `element` ends.
  private mutating func makeRoom(for element: HTMLElement) {
    if element.parents.isEmpty { leaveTable() }
    if !element.isPhrasing, !element.isTablePart { closeRaw(through: [.p], within: []) }
    if !element.ends.isEmpty { closeRaw(through: element.ends, within: element.endsWithin) }
  }

  /// Closes the outermost of `wanted` that is open in this container, unless one of `limits` or of
  /// a table's cells lies between.
  private mutating func closeRaw(through wanted: [HTMLElement], within limits: [HTMLElement]) {
    var found: Int?
    for index in open.indices.reversed() {
      guard case .raw(let element) = open[index], !limits.contains(element) else { break }
      if wanted.contains(element) {
        found = index
      } else if element.limitsScope {
        break
      }
    }
    if let found { closeRaw(downTo: found) }
  }

  /// Closes `element` and what is open in it. Returns whether it is open in this container.
  mutating func closeRaw(_ wanted: HTMLElement) -> Bool {
    for index in open.indices.reversed() {
      guard case .raw(let element) = open[index] else { return false }
      if element == wanted {
        closeRaw(downTo: index)
        return true
      }
      if element.limitsScope, !wanted.isTablePart, wanted != .table { return false }
    }
    return false
  }

  private mutating func closeRaw(downTo index: Int) {
    while open.count > index, case .raw(let element)? = open.last {
      open.removeLast()
      writeEnd(of: element)
    }
  }

  /// Closes everything that raw HTML left open in this container.
  mutating func closeRawInContainer() {
    endRemoval(atDepth: open.count)
    closeRaw(downTo: 0)
  }

  /// Text and blocks do not stand between the parts of a table.
  mutating func leaveTable() {
    guard innermostRaw?.isTableStructure == true else { return }
    while let innermost = innermostRaw {
      closeRaw(downTo: open.count - 1)
      if innermost == .table { return }
    }
  }

  /// A paragraph or a heading of raw HTML cannot hold blocks of Markdown.
  mutating func closeRawBeforeBlock() {
    guard removal == nil, innermostRaw != nil else { return }
    closeRaw(through: [.p, .h1, .h2, .h3, .h4, .h5, .h6], within: [])
    leaveTable()
  }

  private var innermostRaw: HTMLElement? {
    if case .raw(let element)? = open.last { element } else { nil }
  }

  private var rawDepth: Int {
    open.reversed().prefix { if case .raw = $0 { true } else { false } }.count
  }
}
