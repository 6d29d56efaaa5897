import CYAML
import Diagnostics

/// Builds the tree of one document from libyaml's events, within bounds.
///
/// Values of aliases are shared, not copied; what they would expand to is counted all the same,
/// because whoever walks the tree walks all of it.
struct YAMLComposer: ~Copyable {
  private(set) var diagnostics: [Diagnostic] = []
  private var events: YAMLEvents
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lines: LineMap
  private let limits: FrontMatterLimits
  private var anchors: [String: Anchor] = [:]
  private var expansion = 0

  private struct Anchor {
    var node: YAMLNode
    var expansion: Int
    var height: Int
    /// The value after the `&`, until something repeats it.
    var unused: Range<Int>?
  }

  /// A value and how many levels it has, itself included.
  private typealias Built = (node: YAMLNode, height: Int)

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, lines: LineMap,
    limits: FrontMatterLimits = FrontMatterLimits()
  ) {
    self.bytes = bytes
    self.lines = lines
    self.limits = limits
    events = YAMLEvents(bytes)
  }

  /// The root's entries; none for an empty document.
  mutating func document() throws(YAMLFault) -> [YAMLEntry] {
    guard let root = try root(), !root.isNull else { return [] }
    guard case .mapping(let entries) = root.content else {
      throw fault(
        .yamlSyntax, "each line is 'key: value'; found \(root.phrase)", root.range)
    }
    return entries
  }

  /// The document's value; nil for an empty one.
  mutating func root() throws(YAMLFault) -> YAMLNode? {
    try advance()
    try advance()
    guard events.type == YAML_DOCUMENT_START_EVENT else { return nil }
    try advance()
    let root = try node(depth: 1).node
    try advance()
    try advance()
    guard events.type == YAML_STREAM_END_EVENT else {
      throw fault(.yamlSyntax, "there is one YAML document; a second begins here", events.range)
    }
    reportUnusedAnchors()
    return root
  }

  private mutating func advance() throws(YAMLFault) {
    guard !events.advance() else { return }
    throw events.problem.fault(in: bytes, lines)
  }

  /// The value that begins with the current event; leaves its last event current.
  private mutating func node(depth: Int) throws(YAMLFault) -> Built {
    if events.hasTag {
      throw fault(
        .yamlSyntax, "a value that begins with '!' needs quotes; YAML tags are not used here",
        events.range)
    }
    if events.type == YAML_ALIAS_EVENT { return try alias(depth: depth) }
    let anchor = events.anchor
    let before = expansion
    let built: Built
    switch events.type {
    case YAML_SCALAR_EVENT: built = (scalar(), 1)
    case YAML_SEQUENCE_START_EVENT: built = try sequence(depth: depth)
    default: built = try mapping(depth: depth)
    }
    if let anchor {
      anchors[anchor] = Anchor(
        node: built.node, expansion: expansion - before, height: built.height,
        unused: built.node.range)
    }
    return built
  }

  private mutating func scalar() -> YAMLNode {
    expansion += events.textLength + 1
    return YAMLNode(.scalar(events.text, events.style), range: events.range)
  }

  private mutating func alias(depth: Int) throws(YAMLFault) -> Built {
    let name = events.anchor ?? ""
    guard let anchor = anchors[name] else {
      throw fault(
        .yamlSyntax,
        "'*\(name)' repeats a value marked '&\(name)' above it, and there is none; "
          + "a value that begins with '*' needs quotes", events.range)
    }
    anchors[name]?.unused = nil
    expansion += anchor.expansion
    guard expansion <= limits.expansion else {
      throw fault(
        .yamlExpansion,
        "values repeated with '*' expand to at most \(Measure.bytes(limits.expansion))"
          + "\(limits.naming("yaml_expansion")); with '*\(name)' these reach "
          + "\(Measure.count(expansion)) bytes", events.range)
    }
    guard depth + anchor.height - 1 <= limits.depth else { throw tooDeep() }
    return (YAMLNode(anchor.node.content, range: events.range), anchor.height)
  }

  private mutating func sequence(depth: Int) throws(YAMLFault) -> Built {
    guard depth < limits.depth else { throw tooDeep() }
    let start = events.range.lowerBound
    var items: [YAMLNode] = []
    var height = 0
    expansion += 1
    try advance()
    while events.type != YAML_SEQUENCE_END_EVENT {
      let item = try node(depth: depth + 1)
      items.append(item.node)
      height = max(height, item.height)
      try advance()
    }
    return (YAMLNode(.sequence(items), range: range(from: start)), height + 1)
  }

  private mutating func mapping(depth: Int) throws(YAMLFault) -> Built {
    guard depth < limits.depth else { throw tooDeep() }
    let start = events.range.lowerBound
    var entries: [YAMLEntry] = []
    entries.reserveCapacity(depth == 1 ? 24 : 4)
    var known = KeyIndex()
    var height = 0
    expansion += 1
    try advance()
    while events.type != YAML_MAPPING_END_EVENT {
      let (key, keyRange) = try self.key()
      try advance()
      let value = try node(depth: depth + 1)
      height = max(height, value.height)
      if key == "<<" {
        diagnostics.append(
          .error(
            .yamlSyntax, "keys are not merged with '<<'; write them out",
            at: lines.span(keyRange)))
      } else if let first = known.add(key, at: entries.count, in: entries) {
        reportDuplicate(key, keyRange, first: entries[first].keyRange)
      } else {
        entries.append(YAMLEntry(key: key, keyRange: keyRange, value: value.node))
        if value.node.isNull { reportComment(after: key, keyRange) }
      }
      try advance()
    }
    return (YAMLNode(.mapping(entries), range: range(from: start)), height + 1)
  }

  private mutating func key() throws(YAMLFault) -> (String, Range<Int>) {
    guard events.type == YAML_SCALAR_EVENT, !events.hasTag else {
      throw fault(
        .yamlSyntax, "a key is plain text; a value that begins with '{' or '[' needs quotes",
        events.range)
    }
    let text = events.text
    guard !text.isEmpty else {
      throw fault(.yamlSyntax, "a key cannot be empty", events.range)
    }
    expansion += events.textLength + 1
    return (text, events.range)
  }

  private mutating func reportDuplicate(
    _ key: String, _ range: Range<Int>, first: Range<Int>
  ) {
    diagnostics.append(
      .error(
        .yamlDuplicateKey, "a key is written once; \(key.quotedExcerpt) is here again",
        at: lines.span(range), notes: [Note("first written here", at: lines.span(first))]))
  }

  /// `accent: #ff0000` has no value.
  private mutating func reportComment(after key: String, _ range: Range<Int>) {
    let text = YAMLProblemText(bytes: bytes, lines: lines)
    guard let comment = text.comment(afterKeyEndingAt: range.upperBound) else { return }
    let written = "\(key): \(text.quoted(comment))"
    let hint = written.utf8.count <= 100 ? "; write \(written), or '# ' if it is one" : ""
    diagnostics.append(
      .warning(
        .valueEmpty, "what begins with '#' is a comment, so that '\(key)' is empty\(hint)",
        at: lines.span(comment)))
  }

  /// `authors: &co` names nobody.
  private mutating func reportUnusedAnchors() {
    for (name, anchor) in anchors {
      guard let range = anchor.unused else { continue }
      diagnostics.append(
        .warning(
          .yamlSyntax,
          "'&\(name)' marks a value that '*\(name)' repeats, and nothing does; a value that begins "
            + "with '&' needs quotes", at: lines.span(range)))
    }
  }

  /// From `start` to the end of the current event, without the line ends that follow the value.
  private func range(from start: Int) -> Range<Int> {
    var end = max(start, events.range.upperBound)
    while end > start, bytes[end - 1] == 10 || bytes[end - 1] == 13 || bytes[end - 1] == 32 {
      end -= 1
    }
    return start..<end
  }

  private func tooDeep() -> YAMLFault {
    fault(
      .yamlTooDeep,
      "values lie within values at most \(limits.depth) deep\(limits.naming("yaml_depth")); "
        + "this one lies deeper",
      events.range.lowerBound..<events.range.lowerBound + 1)
  }

  private func fault(
    _ code: DiagnosticCode, _ message: String, _ range: Range<Int>
  ) -> YAMLFault {
    YAMLFault(code, message, at: lines.span(range))
  }
}
