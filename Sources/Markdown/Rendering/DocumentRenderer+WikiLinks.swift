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
      var place = span(node)
      place.column += index
      place.length = link.end - index
      write(link, in: text, at: place)
      index = link.end
      written = index
    }
    plain(UnsafeBufferPointer(rebasing: text[written...]))
  }

  private mutating func write(
    _ link: WikiLink, in text: UnsafeBufferPointer<UInt8>, at span: SourceSpan
  ) {
    let number = find(.wiki, UnsafeBufferPointer(rebasing: text[link.slug]), at: span)
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
  private func isEscaped(_ link: WikiLink, _ node: SyntaxNode) -> Bool {
    guard hasEscapedBrackets else { return false }
    let line = sourceLine(node.line)
    let slug = node.literal[link.slug]
    let escapes = [Array("\\[[".utf8), Array("[\\[".utf8), Array("\\[\\[".utf8)]
    return escapes.contains { ByteSearch.contains(line, $0 + slug) }
  }

  /// - Parameter number: 1-based in the parsed text.
  private func sourceLine(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    var rest = source[...]
    for _ in 1..<max(2, number) where number > 1 {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { break }
      rest = rest[(end + 1)...]
    }
    let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
    return UnsafeBufferPointer(rebasing: rest[..<end])
  }
}
