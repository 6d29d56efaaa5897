import Diagnostics

/// Where inlines stand in the source. The parser's figures are a beginning: it counts columns from
/// the block's indentation, takes the last line of a link for its line, and does not count the
/// definitions of references with which a paragraph may begin.
extension DocumentRenderer {
  /// Where an inline begins, as far as the parser tells.
  mutating func inlineSpan(_ node: SyntaxNode) -> SourceSpan {
    var place = span(node)
    var first = node.firstChild
    while let inner = first {
      place.line = min(place.line, firstLine + inner.line - 1)
      first = inner.firstChild
    }
    place.line += definitionLines
    return held(place)
  }

  /// The place, or the nearest one that lies in the document: after a footnote that is none the
  /// parser counts one line as the continuation of another.
  mutating func held(_ place: SourceSpan) -> SourceSpan {
    let lines = sourceLines
    let number = min(place.line - firstLine + 1, lines.count)
    let line = lines.line(number)
    let length = line.count - line.reversed().prefix { $0 == 10 || $0 == 13 }.count
    var place = place
    place.line = firstLine + number - 1
    place.column = min(place.column, length + 1)
    return place
  }

  /// The source of a link or an image, if it is found where it should be, or else only the place.
  mutating func linkSpan(_ node: SyntaxNode) -> SourceSpan {
    var place = inlineSpan(node)
    let lines = sourceLines
    let last = max(place.line, firstLine + (block?.endLine ?? 0) - 1)
    for line in place.line...min(last, place.line + 20) {
      let range = lines.range(ofLine: line - firstLine + 1)
      let column = line == place.line ? place.column : 1
      guard let found = find(node, in: lines.source, line: range, near: column) else { continue }
      place.line = line
      place.column = found.start - range.lowerBound + 1
      let text = lines.source[found.start..<min(found.end, range.upperBound)]
      place.length = text.count - text.reversed().prefix { $0 == 10 || $0 == 13 }.count
      return place
    }
    return place
  }

  /// The place of `text` of the source: on the line of `place` nearest to it, else on one of the
  /// lines of the block that follow; the nearest to `place` if it is on none of them.
  mutating func span(of text: [UInt8], near place: SourceSpan) -> SourceSpan {
    let lines = sourceLines
    let last = max(place.line, firstLine + (block?.endLine ?? 0) - 1)
    for number in place.line...min(last, place.line + 20) {
      let line = lines.range(ofLine: number - firstLine + 1)
      let column = number == place.line ? place.column : 1
      let hint = min(line.lowerBound + column - 1, line.upperBound)
      let starts = Self.window(of: line, around: hint).filter {
        lines.source[$0..<line.upperBound].starts(with: text)
      }
      guard let start = starts.min(by: { abs($0 - hint) < abs($1 - hint) }) else { continue }
      return SourceSpan(
        file: file, line: number, column: start - line.lowerBound + 1, length: text.count)
    }
    return held(place)
  }

  /// How far from where the parser says an inline is looked for: lines can be a megabyte long.
  private static func window(of line: Range<Int>, around hint: Int) -> Range<Int> {
    line.clamped(to: (hint - 512)..<(hint + 512))
  }

  /// The lines of the document; found once, when first asked for.
  var sourceLines: SourceLines {
    mutating get {
      let lines = knownLines ?? SourceLines(source)
      knownLines = lines
      return lines
    }
  }

  /// How many lines of definitions the parser took from the beginning of this paragraph.
  private var definitionLines: Int {
    mutating get {
      let count = knownDefinitionLines ?? countDefinitionLines()
      knownDefinitionLines = count
      return count
    }
  }

  private mutating func countDefinitionLines() -> Int {
    guard let block, block.kind == .paragraph || block.kind == .heading else { return 0 }
    let text = UnsafeBufferPointer(
      rebasing: sourceLines.line(block.line).dropFirst(block.column - 1))
    guard text.first == UInt8(ascii: "["), ByteSearch.contains(text, Array("]:".utf8)) else {
      return 0
    }
    // Addresses in text that became links, and what follows them, have no lines.
    var last = block.lastChild
    var breaks = 0
    while let node = last, node.endLine == 0 {
      if node.kind == .softBreak || node.kind == .lineBreak { breaks += 1 }
      last = node.previous
    }
    guard let last else { return 0 }
    // The underline of a heading is its last line.
    let end = block.kind == .heading ? block.endLine - 1 : block.endLine
    return max(0, end - max(last.line, last.endLine) - breaks)
  }

  private func find(
    _ node: SyntaxNode, in source: UnsafeBufferPointer<UInt8>, line: Range<Int>, near column: Int
  ) -> (start: Int, end: Int)? {
    let hint = min(line.lowerBound + column - 1, line.upperBound)
    if let end = end(of: node, in: source, at: hint) { return (hint, end) }
    let openings = Array((node.kind == .image ? "!" : "[<").utf8)
    let starts = Self.window(of: line, around: hint).filter { openings.contains(source[$0]) }
      .prefix(64)
    for start in starts.sorted(by: { abs($0 - hint) < abs($1 - hint) }) {
      if let end = end(of: node, in: source, at: start) { return (start, end) }
    }
    return nil
  }

  /// The end of `node`'s source, if that begins at `start`.
  private func end(
    of node: SyntaxNode, in source: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int? {
    guard start < source.count, let link = LinkSource(in: source, at: start),
      (source[start] == UInt8(ascii: "!")) == (node.kind == .image)
    else { return nil }
    let isEscape = { (byte: UInt8) in byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") }
    if let range = link.destination {
      let written = source[range]
      return written.contains(where: isEscape) || written.elementsEqual(node.url) ? link.end : nil
    }
    guard let text = node.firstChild, text.kind == .text else { return link.end }
    let written = source[(start + (node.kind == .image ? 2 : 1))...].prefix(text.literal.count)
    return written.contains(where: isEscape) || written.elementsEqual(text.literal)
      ? link.end : nil
  }
}
