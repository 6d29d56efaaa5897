import Diagnostics

/// Opening and closing: the one place that writes end tags.
extension DocumentRenderer {
  mutating func openInline(_ start: StaticString, end: StaticString) {
    output.write(start)
    open.append(.markdown(end: end))
  }

  mutating func openBlock(_ start: StaticString, end: StaticString) {
    beginBlock()
    output.write(start)
    open.append(.markdown(end: end))
  }

  /// Closes the innermost container of Markdown, and first what raw HTML left open in it.
  mutating func close() {
    endRemoval(atDepth: open.count)
    while let element = open.popLast() {
      switch element {
      case .raw(let element):
        writeEnd(of: element)
        continue
      case .markdown(let end): output.write(end)
      case .anchor:
        output.write("</a>")
        endLink()
      case .heading(let level, let idOffset, let line, let column):
        closeHeading(level, idOffset, line, column)
      }
      return
    }
  }

  mutating func writeEnd(of element: HTMLElement) {
    output.write("</")
    output.write(raw: element.rawValue)
    output.write(">")
    if element == .a { endLink() }
  }

  private mutating func endLink() {
    isInLink = false
    guard var mention = openLink else { return }
    mention.end = prose.text.count
    prose.mentions.append(mention)
    openLink = nil
  }

  /// A block of prose is complete: its words are counted, the sentences of its links cut out.
  mutating func endProse() {
    if openLink != nil {
      // A raw link that spans blocks: its sentence is where it began.
      openLink?.end = prose.text.count
      openLink.map { prose.mentions.append($0) }
      openLink = nil
    }
    for mention in prose.mentions {
      links[mention.link].sentence = prose.sentence(around: mention)
    }
    prose.endBlock()
  }
}
