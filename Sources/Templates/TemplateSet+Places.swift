package import Diagnostics

extension TemplateSet {
  /// Text that a template holds word for word, and what stands before it.
  package struct Excerpt: Hashable, Sendable {
    package enum Start: Hashable, Sendable {
      /// A quote, a blank or `=`: the text is a whole value.
      case value
      /// A tag: the text follows what the tag writes.
      case tag
      /// Any of them.
      case any
    }

    var text: [UInt8]
    var start: Start

    package init(_ text: [UInt8], after start: Start) {
      self.text = text
      self.start = start
    }
  }

  /// Returns where a page's markup comes from: the first place of the first excerpt that the
  /// template `root`, or one that is no page's by itself, holds to the end of an attribute's value.
  ///
  /// - Parameter roots: The names of the pages' own templates.
  package func place(
    of excerpts: [Excerpt], in root: String, roots: Set<String>
  ) -> SourceSpan? {
    let own = sources.filter { $0.name == root }
    let shared = sources.filter { !roots.contains($0.name) }
    for excerpt in excerpts where !excerpt.text.isEmpty {
      for source in own + shared {
        if let range = source.range(of: excerpt) { return source.span(range) }
      }
    }
    return nil
  }
}

extension SourceText {
  fileprivate func range(of excerpt: TemplateSet.Excerpt) -> Range<Int>? {
    let text = excerpt.text
    guard bytes.count >= text.count else { return nil }
    return (start...(bytes.count - text.count)).lazy.map { $0..<($0 + text.count) }.first {
      bytes[$0.lowerBound] == text[0] && begins($0.lowerBound, excerpt.start)
        && bytes[$0].elementsEqual(text) && endsValue($0.upperBound)
    }
  }

  private func begins(_ offset: Int, _ form: TemplateSet.Excerpt.Start) -> Bool {
    guard offset > start else { return false }
    let byte = bytes[offset - 1]
    let isTag = byte == UInt8(ascii: "}")
    let isValue =
      byte <= 32 || [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "=")].contains(byte)
    return switch form {
    case .value: isValue
    case .tag: isTag
    case .any: isTag || isValue
    }
  }

  private func endsValue(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return true }
    let byte = bytes[offset]
    return byte <= 32
      || [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ">"), UInt8(ascii: ",")].contains(
        byte)
  }
}
