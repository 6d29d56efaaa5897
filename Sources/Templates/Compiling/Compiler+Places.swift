import Diagnostics

/// The places in the HTML where tags stand.
extension Compiler {
  /// Takes note of a tag, and reports it where it may not stand.
  mutating func meet(_ use: HTMLPlace.Use, _ node: Node, in frame: Frame) {
    guard output.format == .html else { return }
    let template = templates[frame.template]
    let span = template.source.span(node.range)
    if let rule = output.reader.place.refusal(of: use), !template.isBroken {
      report(
        .templatePlace, "\(rule); what was read is '\(template.source.string(node.range))'",
        at: span)
    }
    if output.reader.place.address == .open { beginAddress(at: span) }
    output.reader.place.meetTag()
    output.tagAtName = span
  }

  /// Splits the pending text where the address begins.
  private mutating func beginAddress(at span: SourceSpan) {
    let inside = Array(output.pending[output.addressStart...])
    output.pending.removeSubrange(output.addressStart...)
    flush()
    output.instructions.append(.beginAddress)
    output.pending = inside
    output.addressSpan = span
    output.reader.place.address = .written
  }

  /// Goes on where `start` was, once `what` has been compiled from there; reports it when that is
  /// not where it has ended.
  mutating func rejoin(_ start: HTMLPlace, _ what: String, at span: SourceSpan, in frame: Frame) {
    guard output.format == .html else { return }
    let end = output.reader.place
    if let joined = start.joined(with: end) {
      output.reader.place = joined
    } else {
      if !templates[frame.template].isBroken {
        report(
          .templatePlace, "\(what) ends where it begins; it begins \(start) and ends \(end)",
          at: span)
      }
      output.reader.place = start
    }
    output.tagAtName = span
  }

  mutating func checkEnd(of key: Variant.Key) {
    let source = templates[key.template].source
    let end = source.bytes.lastIndex { !$0.isWhitespace } ?? source.start
    let frame = Frame(template: key.template, scope: key.scope, indentation: [], arguments: [:])
    rejoin(
      key.place, "the template '\(source.name)'",
      at: source.span(end..<min(end + 1, source.bytes.count)), in: frame)
  }
}
