/// A YAML value with its place. Scalars stay text until a schema types them.
package struct YAMLNode: Hashable, Sendable {
  package enum Style: Hashable, Sendable {
    case plain
    /// `'…'` or `"…"`.
    case quoted
    /// `|` or `>`.
    case block
  }

  package enum Content: Hashable, Sendable {
    case scalar(String, Style)
    case sequence([YAMLNode])
    /// In the order of the source; no key twice.
    case mapping([YAMLEntry])
  }

  package var content: Content
  /// In bytes from the start of the YAML.
  package var range: Range<Int>

  package init(_ content: Content, range: Range<Int>) {
    self.content = content
    self.range = range
  }

  /// `~` or nothing at all: the key counts as absent.
  package var isNull: Bool {
    guard case .scalar(let text, .plain) = content else { return false }
    return text.isEmpty || text == "~"
  }

  /// What was found, as a message says it.
  package var phrase: String {
    switch content {
    case .scalar(let text, _): text.quotedExcerpt
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The bytes of the source for `part`, in bytes of the scalar's text, where text and source run
  /// alike; the whole value where they do not.
  package func range(ofText part: Range<Int>) -> Range<Int> {
    guard case .scalar(let text, let style) = content else { return range }
    let quotes = style == .quoted ? 1 : 0
    guard style != .block, range.count == text.utf8.count + 2 * quotes else { return range }
    let start = range.lowerBound + quotes
    return start + part.lowerBound..<start + part.upperBound
  }
}

/// One key of a mapping and its value.
package struct YAMLEntry: Hashable, Sendable {
  package var key: String
  /// In bytes from the start of the YAML.
  package var keyRange: Range<Int>
  package var value: YAMLNode

  package init(key: String, keyRange: Range<Int>, value: YAMLNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}
