import Diagnostics

/// `[[slug]]` and `[[slug|label]]`.
extension DocumentRenderer {
  mutating func wikiText(_ text: UnsafeBufferPointer<UInt8>, _ node: SyntaxNode) {
    var written = 0
    var index = 0
    while index + 1 < text.count {
      guard text[index] == UInt8(ascii: "["), let link = WikiLink(in: text, at: index),
        !isEscaped(link, node)
      else {
        index += 1
        continue
      }
      plain(UnsafeBufferPointer(rebasing: text[written..<index]))
      var place = inlineSpan(node)
      place.column += index
      write(link, in: text, at: span(of: Array(text[index..<link.end]), near: place))
      index = link.end
      written = index
    }
    plain(UnsafeBufferPointer(rebasing: text[written...]))
  }

  private mutating func write(
    _ link: WikiLink, in text: UnsafeBufferPointer<UInt8>, at span: SourceSpan
  ) {
    let number = find(.wiki, UnsafeBufferPointer(rebasing: text[link.slug]), at: span)
    linkCount.add(at: span)
    let start = prose.text.count
    output.write("<a")
    output.slot(.attributes, link: number)
    output.write(">")
    if let label = link.label {
      plain(UnsafeBufferPointer(rebasing: text[label]))
    } else {
      output.slot(.label, link: number)
      prose.append(UnsafeBufferPointer(rebasing: text[link.slug]))
    }
    output.write("</a>")
    prose.mentions.append(.init(link: number, start: start, end: prose.text.count))
  }

  /// The tree does not tell `\[[x]]` from `[[x]]`; the source line does.
  private mutating func isEscaped(_ link: WikiLink, _ node: SyntaxNode) -> Bool {
    guard hasEscapedBrackets else { return false }
    let line = sourceLines.line(inlineSpan(node).line - firstLine + 1)
    let slug = node.literal[link.slug]
    let escapes = [Array("\\[[".utf8), Array("[\\[".utf8), Array("\\[\\[".utf8)]
    return escapes.contains { ByteSearch.contains(line, $0 + slug) }
  }
}
