import Diagnostics

/// Raw HTML: read into tokens, reduced to what is allowed, written anew.
extension DocumentRenderer {
  mutating func rawHTML(_ node: SyntaxNode, inline: Bool) {
    // What is removed ends in the container in which it began, not in one inside it.
    if let removal, removal.depth != open.count { return }
    let bytes = node.literal
    if !inline { output.freshLine() }
    switch options.rawHTML {
    case .raw: output.write(raw: bytes)
    case .safe, .strip:
      let place = inline ? inlineSpan(node) : span(node)
      var raw = RawHTML(bytes: bytes, isInline: inline, position: RawPosition(bytes, at: place))
      read(&raw)
    }
    if !inline { endProse() }
  }

  private mutating func read(_ raw: inout RawHTML) {
    var tokenizer = HTMLTokenizer(raw.bytes)
    while true {
      if let removal, !removal.isMarkup, !tokenizer.skip(toEndOf: removal.name) { return }
      let start = tokenizer.position
      guard let token = tokenizer.next() else { return }
      if removal != nil {
        advanceRemoval(token)
      } else if options.rawHTML == .strip {
        strip(token, raw)
      } else {
        write(token, &raw, at: start)
      }
    }
  }

  /// Nothing of a removed element is written; only its nesting is followed.
  private mutating func advanceRemoval(_ token: HTMLToken) {
    guard let name = removal?.name else { return }
    switch token {
    case .start(let tag) where tag.name == name: removal?.nesting += 1
    case .end(let tag) where tag.name == name:
      removal?.nesting -= 1
      if removal?.nesting == 0 { endRemoval() }
    default: break
    }
  }

  private mutating func strip(_ token: HTMLToken, _ raw: RawHTML) {
    switch token {
    case .text(let range): writeRawText(raw.slice(range))
    case .start(let tag) where HTMLElement.removedWhole.contains(tag.name): begin(tag.name)
    default: break
    }
  }

  private mutating func write(_ token: HTMLToken, _ raw: inout RawHTML, at offset: Int) {
    switch token {
    case .text(let range):
      let text = raw.slice(range)
      if !raw.isInline, text.contains(where: { $0 > 0x20 }) { leaveTable() }
      if HTMLTokenizer.looksLikeTag(text) {
        report("a tag ends with '>'; '\(Quoted.text(text))' is shown as text", &raw, offset)
      }
      writeRawText(text)
    case .start(let tag): start(tag, &raw, at: offset)
    case .end(let tag): end(tag, &raw, at: offset)
    case .comment: break
    case .other(let markup):
      report("raw HTML is made of elements and text; '\(markup.rawValue)' is removed", &raw, offset)
    }
  }

  private mutating func writeRawText(_ text: UnsafeBufferPointer<UInt8>) {
    output.escapeRaw(text)
    prose.text.append(contentsOf: CharacterReferences.resolved(text))
  }

  private mutating func start(_ tag: HTMLTag, _ raw: inout RawHTML, at offset: Int) {
    if let element = HTMLElement.named[tag.name] {
      openRaw(element, tag, alignment: nil, &raw, at: offset)
    } else if let element = HTMLElement.replaced[tag.name] {
      let alignment = tag.name == "center" ? "center" : nil
      openRaw(element, tag, alignment: alignment, &raw, at: offset)
    } else if HTMLElement.removedWhole.contains(tag.name) {
      report("raw HTML may not use '<\(tag.name)>'; it is removed with what it holds", &raw, offset)
      begin(tag.name)
    } else {
      let name = Quoted.text(Array(tag.name.utf8))
      let question = NearestName.question(
        for: tag.name, among: HTMLElement.allCases.map(\.rawValue))
      report("raw HTML may not use '<\(name)>'; the tag is removed\(question)", &raw, offset)
    }
  }

  private mutating func end(_ tag: HTMLTag, _ raw: inout RawHTML, at offset: Int) {
    let known = HTMLElement.named[tag.name] ?? HTMLElement.replaced[tag.name]
    // The end of an element that was removed goes without saying again.
    guard let element = known, !element.isVoid else { return }
    if closeRaw(element) { return }
    if element == .a, closedAnchors > 0 {
      closedAnchors -= 1
    } else {
      report("'</\(tag.name)>' ends nothing that is open here; it is removed", &raw, offset)
    }
  }

  mutating func report(_ message: String, _ raw: inout RawHTML, _ offset: Int) {
    diagnostics.append(.warning(.htmlRemoved, message, at: held(raw.position.span(at: offset))))
  }
}

/// Removing an element with what it holds, other Markdown included.
extension DocumentRenderer {
  private mutating func begin(_ name: String) {
    removal = Removal(
      name: name, depth: open.count,
      written: Removal.Checkpoint(
        bytes: output.bytes.count, slots: output.slots.count, links: links.count,
        outline: outline.count, prose: prose, ids: ids))
  }

  /// Ends a removal that began in the container that is about to be closed.
  mutating func endRemoval(atDepth depth: Int) {
    if removal?.depth == depth { endRemoval() }
  }

  private mutating func endRemoval() {
    guard let written = removal?.written else { return }
    output.bytes.removeSubrange(written.bytes...)
    output.slots.removeSubrange(written.slots...)
    links.removeSubrange(written.links...)
    outline.removeSubrange(written.outline...)
    prose = written.prose
    ids = written.ids
    removal = nil
  }
}
