import Diagnostics

/// Tags that write a value.
extension Compiler {
  mutating func compileVariable(_ node: Node, isRaw: Bool, in frame: Frame) {
    let resolved = resolve(node.name, in: frame)
    let kind = resolved?.kind ?? .dynamic
    let use = resolved == nil ? .text : use(of: kind)
    if resolved != nil { checkSpelling(node, kind, isRaw: isRaw, in: frame) }
    meet(use, node, in: frame)
    guard let resolved else { return }
    flush()
    output.instructions.append(.write(resolved.operand, escaping(use, isRaw: isRaw)))
  }

  private func use(of kind: Resolved.Kind) -> HTMLPlace.Use {
    switch kind {
    case .declared(.html): .markup
    case .declared(.json): .data
    default: .text
    }
  }

  private func escaping(_ use: HTMLPlace.Use, isRaw: Bool) -> Escaping {
    switch output.format {
    case .html: use == .text ? .html : .none
    case .xml: .xml
    case .plain: .none
    case .lenient: isRaw ? .none : .html
    }
  }

  /// The author says whether a value is text or markup; a slip is an error, not an injection.
  private mutating func checkSpelling(
    _ node: Node, _ kind: Resolved.Kind, isRaw: Bool, in frame: Frame
  ) {
    let name = node.name.text
    let span = templates[frame.template].source.span(node.range)
    if case .declared(let declared) = kind, !declared.isWritten {
      return report(
        .templateName,
        "'\(name)' is \(declared.withArticle), which is not written; "
          + "open it with '{{#\(name)}}'", at: span)
    }
    let (raw, escaped) = ("'{{{\(name)}}}'", "'{{\(name)}}'")
    switch (output.format, kind) {
    case (.html, .declared(.html)) where !isRaw:
      report(.templateEscaping, "markup is written as it is: \(raw), not \(escaped)", at: span)
    case (.html, .declared(.json)) where !isRaw:
      report(.templateEscaping, "JSON is written as it is: \(raw), not \(escaped)", at: span)
    case (.html, .declared(.html)), (.html, .declared(.json)): break
    case (.html, _) where isRaw:
      report(.templateEscaping, "text is escaped when written: \(escaped), not \(raw)", at: span)
    case (.xml, _) where isRaw:
      report(.templateEscaping, "all is escaped in XML: \(escaped), not \(raw)", at: span)
    default: break
    }
  }
}

extension Shape.Field.Kind {
  /// Whether a tag may write it.
  fileprivate var isWritten: Bool {
    switch self {
    case .text, .url, .html, .json: true
    case .bool, .texts, .list, .record: false
    }
  }
}
