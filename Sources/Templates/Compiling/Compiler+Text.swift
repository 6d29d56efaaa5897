import Diagnostics

/// The template's own text, and what it says of the place in the HTML.
extension Compiler {
  /// Adds the text in `range` of the frame's source, its lines indented as the frame says.
  mutating func addText(_ range: Range<Int>, in frame: Frame) {
    let source = templates[frame.template].source
    guard frame.outdent > 0 || !frame.indentation.isEmpty else {
      return add(Array(source.bytes[range]))
    }
    var index = range.lowerBound
    var text: [UInt8] = []
    while index < range.upperBound {
      if source.isAtLineStart(index) {
        let limit = min(index + frame.outdent, range.upperBound)
        let lineStart = index
        while index < limit, source.bytes[index].isBlank { index += 1 }
        let isEmpty = source.blanksAfter(index).map { $0 + index <= range.upperBound } ?? false
        if lineStart != frame.indentedLineStart, !isEmpty { text += frame.indentation }
      }
      let end =
        source.bytes[index..<range.upperBound].firstIndex(of: .newline) ?? range.upperBound - 1
      text += source.bytes[index..<max(index, end + 1)]
      index = max(index, end + 1)
    }
    add(text)
  }

  /// Indents the line that a tag begins.
  mutating func indentLine(of node: Node, in frame: Frame) {
    guard !frame.indentation.isEmpty, !node.isStandalone,
      node.range.lowerBound != frame.indentedLineStart,
      templates[frame.template].source.isAtLineStart(node.range.lowerBound)
    else { return }
    add(frame.indentation)
  }

  mutating func add(_ text: [UInt8]) {
    guard output.format == .html else {
      output.pending += text
      return
    }
    var index = 0
    while index < text.count {
      let start = index
      let event = output.reader.read(text, from: &index)
      output.pending += text[start..<index]
      switch event {
      case .end: break
      case .addressBegins: output.addressStart = output.pending.count
      case .addressEnds(let attribute):
        flush()
        let place = placeNumber(output.addressSpan)
        output.instructions.append(.endAddress(attribute, place: place))
      case .nameContinues:
        report(
          .templatePlace, "a name in an HTML tag does not go on behind a template tag",
          at: output.tagAtName)
      }
    }
  }

  /// Writes the pending text as an instruction.
  mutating func flush() {
    guard !output.pending.isEmpty else { return }
    output.instructions.append(.text(start: program.text.count, count: output.pending.count))
    program.text += output.pending
    output.pending.removeAll(keepingCapacity: true)
    output.addressStart = 0
  }

  mutating func report(_ code: DiagnosticCode, _ message: String, at span: SourceSpan) {
    output.diagnostics.append(.error(code, message, at: span))
  }
}
