import Diagnostics

/// Text, links and images.
extension DocumentRenderer {
  mutating func text(_ node: SyntaxNode) {
    let literal = node.literal
    if hasWikiLinks, !isInLink { wikiText(literal, node) } else { plain(literal) }
  }

  mutating func plain(_ text: UnsafeBufferPointer<UInt8>) {
    output.escape(text)
    prose.append(text)
  }

  mutating func softBreak() {
    output.write("\n")
    prose.space()
  }

  mutating func lineBreak() {
    output.write("<br>\n")
    prose.space()
  }

  mutating func code(_ node: SyntaxNode) {
    output.write("<code>")
    plain(node.literal)
    output.write("</code>")
  }

  /// Opens the link that `node` is, or nothing where it stands in another link or is not safe.
  mutating func openLink(_ node: SyntaxNode) {
    countLink(at: node)
    let url = node.url
    let destination = LinkDestination(url)
    guard !isInLink, destination != .unsafe else {
      if destination == .unsafe { reportUnsafe(url, at: linkSpan(node)) }
      open.append(.markdown(end: ""))
      return
    }
    output.write("<a")
    let place = destination == .site ? linkSpan(node) : span(node)
    writeAddress(of: destination, url, at: place)
    writeTitle(node.title)
    if destination == .web { output.write(" rel=\"noopener external\"") }
    output.write(">")
    isInLink = true
    open.append(.anchor)
  }

  /// ` href="…"`, or a gap where the site decides.
  mutating func writeAddress(
    of destination: LinkDestination, _ url: UnsafeBufferPointer<UInt8>, at span: SourceSpan
  ) {
    guard destination == .site else {
      output.write(" href=\"")
      output.escape(url: url)
      return output.write("\"")
    }
    let link = find(.link, url, at: span)
    output.slot(.attributes, link: link)
    openLink = Prose.Mention(link: link, start: prose.text.count, end: prose.text.count)
  }

  /// Notes a link into the site and returns its number.
  mutating func find(
    _ kind: FoundLink.Kind, _ url: UnsafeBufferPointer<UInt8>, at span: SourceSpan
  ) -> Int {
    let destination = String(decoding: url, as: UTF8.self)
    links.append(FoundLink(kind: kind, destination: destination, sentence: "", span: span))
    return links.count - 1
  }

  mutating func writeTitle(_ title: UnsafeBufferPointer<UInt8>) {
    guard !title.isEmpty else { return }
    output.write(" title=\"")
    output.escape(title)
    output.write("\"")
  }

  mutating func reportUnsafe(_ url: UnsafeBufferPointer<UInt8>, at span: SourceSpan) {
    diagnostics.append(
      .warning(
        .urlUnsafe,
        "links may use http, https, mailto and tel; '\(Quoted.text(url))' is removed", at: span))
  }

  mutating func openPicture(_ node: SyntaxNode) {
    picture.depth = 1
    picture.alternative.bytes.removeAll(keepingCapacity: true)
  }

  mutating func enterInsidePicture(_ node: SyntaxNode, _ kind: NodeKind) {
    switch kind {
    case .text, .code: picture.alternative.escape(node.literal)
    case .softBreak, .lineBreak: picture.alternative.write(" ")
    case .image: picture.depth += 1
    default: break
    }
  }

  mutating func closePicture(_ node: SyntaxNode) {
    picture.depth -= 1
    guard picture.depth == 0 else { return }
    countLink(at: node)
    let url = node.url
    let destination = LinkDestination(url)
    guard destination == .site || destination == .web else {
      reportUnsafe(url, at: linkSpan(node))
      output.bytes.append(contentsOf: picture.alternative.bytes)
      return
    }
    if picture.alternative.bytes.isEmpty { picturesWithoutText.append(linkSpan(node)) }
    output.write("<img")
    if destination == .site {
      output.slot(.attributes, link: find(.image, url, at: linkSpan(node)))
    } else {
      output.write(" src=\"")
      output.escape(url: url)
      output.write("\"")
    }
    output.write(" alt=\"")
    output.bytes.append(contentsOf: picture.alternative.bytes)
    output.write("\"")
    if !picture.isFigure { writeTitle(node.title) }
    output.write(" loading=\"lazy\" decoding=\"async\">")
    if picture.isFigure { writeCaption(node.title) }
  }

  private mutating func writeCaption(_ title: UnsafeBufferPointer<UInt8>) {
    output.write("<figcaption>")
    output.escape(title)
    output.write("</figcaption>")
  }
}
