/// Blocks of Markdown, from their start tags to what must follow their text.
extension DocumentRenderer {
  mutating func enterBlock(_ node: SyntaxNode, _ kind: NodeKind) {
    switch kind {
    case .document: open.append(.markdown(end: ""))
    case .paragraph: openParagraph(node)
    case .heading: openHeading(node)
    case .blockQuote: openBlockQuote(node)
    case .list: openList(node)
    case .item: openItem(node)
    case .codeBlock: codeBlock(node)
    case .htmlBlock: rawHTML(node, inline: false)
    case .thematicBreak:
      beginBlock()
      output.write("<hr>\n")
    case .footnoteDefinition: openFootnoteDefinition()
    case .table: openTable(node)
    case .tableRow: openTableRow(node)
    case .tableCell: openTableCell()
    default: open.append(.markdown(end: ""))
    }
  }

  /// Starts a line for a block, and ends what may not hold one.
  mutating func beginBlock() {
    closeRawBeforeBlock()
    output.freshLine()
  }

  private mutating func openParagraph(_ node: SyntaxNode) {
    if let item = node.parent, item.kind == .item, item.parent?.isTight == true {
      open.append(.markdown(end: ""))
    } else if node.firstChild == nil {
      // What is left of an alert's first line.
      open.append(.markdown(end: ""))
    } else if isFigure(node) {
      picture.isFigure = true
      openBlock("<figure>", end: "</figure>\n")
    } else {
      openBlock("<p>", end: "</p>\n")
    }
  }

  mutating func closeParagraph(_ node: SyntaxNode) {
    if node.parent?.kind == .footnoteDefinition, node.next == nil {
      closeRawInContainer()
      writeFootnoteReturns()
    }
    close()
    picture.isFigure = false
    if node.parent?.kind == .document { prose.summarize() }
    endProse()
  }

  /// Whether a paragraph holds nothing but one image that has a title.
  private func isFigure(_ paragraph: SyntaxNode) -> Bool {
    guard let child = paragraph.firstChild, child.next == nil, child.kind == .image else {
      return false
    }
    return !child.title.isEmpty
  }

  private mutating func openHeading(_ node: SyntaxNode) {
    beginBlock()
    output.write("<h")
    output.write(node.headingLevel)
    let place = span(node)
    headingCount.add(at: place)
    open.append(
      .heading(
        level: node.headingLevel, idOffset: output.bytes.count, line: place.line,
        column: place.column))
    output.write(">")
  }

  /// The `id` is known now that the text is: it goes where the start tag left off.
  mutating func closeHeading(_ level: Int, _ idOffset: Int, _ line: Int, _ column: Int) {
    let text = prose.headingText
    let id = ids.heading(text)
    if !isInLink { writeHeadingAnchor(id, text) }
    output.write("</h")
    output.write(level)
    output.write(">\n")
    output.insert(Array(" id=\"\(id)\"".utf8), at: idOffset)
    outline.append(
      OutlineEntry(
        level: level, id: id, text: String(decoding: text, as: UTF8.self),
        span: .init(file: file, line: line, column: column)))
  }

  private mutating func writeHeadingAnchor(_ id: String, _ text: [UInt8]) {
    output.write(" <a class=\"anchor\" href=\"#")
    Array(id.utf8).withUnsafeBufferPointer { output.escape(url: $0) }
    output.write("\" aria-label=\"Link to this section: ")
    output.escape(text)
    output.write("\"><span aria-hidden=\"true\">#</span></a>")
  }

  private mutating func openBlockQuote(_ node: SyntaxNode) {
    guard let alert = Alert.take(from: node) else {
      return openBlock("<blockquote>\n", end: "</blockquote>\n")
    }
    openBlock(alert.start, end: "</div>\n")
  }

  private mutating func openList(_ node: SyntaxNode) {
    guard node.isOrdered else { return openBlock("<ul>\n", end: "</ul>\n") }
    guard node.listStart != 1 else { return openBlock("<ol>\n", end: "</ol>\n") }
    openBlock("<ol start=\"", end: "</ol>\n")
    output.write(node.listStart)
    output.write("\">\n")
  }

  private mutating func openItem(_ node: SyntaxNode) {
    switch node.isTicked {
    case nil: openBlock("<li>", end: "</li>\n")
    case true?:
      openBlock(
        "<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"Done\" checked> ",
        end: "</li>\n")
    case false?:
      openBlock(
        "<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"Not done\"> ",
        end: "</li>\n")
    }
  }
}
