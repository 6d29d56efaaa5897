import Diagnostics
import FrontMatter
import SiteModel

/// The front matter of one document while it is read.
struct DocumentFields {
  let file: SourceFile
  let reader: MappingReader
  private(set) var faults: FieldFaults
  /// Whether what is unfinished can be kept back.
  private let takesDraft: Bool

  /// - Parameter keys: All that are known; others are reported.
  init(_ document: YAMLDocument, of file: SourceFile, opener: SourceSpan, keys: [KeySchema]) {
    self.file = file
    takesDraft = keys.contains { $0.name == PageKeys.draft.name }
    reader = MappingReader(document.entries, at: opener)
    faults = FieldFaults(lines: document.lines, settled: document.mendedLines)
    reader.reportUnknown(among: keys, takesExtra: true, &faults)
  }

  mutating func read<Value>(_ key: Key<Value>) -> Value? {
    if key.schema.isRequired, takesDraft, reportTodo(key.name) { return nil }
    return reader.read(key, &faults)
  }

  /// `TODO` where a page needs a value: a draft may have it for a while.
  private mutating func reportTodo(_ name: String) -> Bool {
    guard let node = reader[name]?.value, node.content == .scalar("TODO", .plain) else {
      return false
    }
    let isDraft = reader[PageKeys.draft.name]?.value.text.map {
      ["true", "yes", "on"].contains($0)
    }
    let message = "'\(name)' is still to be written; found 'TODO'"
    if isDraft == true {
      faults.warning(.valueTodo, message, at: node)
    } else {
      faults.error(.valueTodo, "\(message); until it is, write 'draft: true'", at: node)
    }
    return true
  }

  mutating func report(_ diagnostic: Diagnostic) { faults.report(diagnostic) }

  /// Whether the key is there with a value, good or not.
  func has<Value>(_ key: Key<Value>) -> Bool {
    reader[key.name].map { !$0.value.isEmpty } ?? false
  }

  func span<Value>(of key: Key<Value>) -> SourceSpan { reader.span(of: key, faults) }

  /// Keys of the author's own.
  var extra: [ExtraValue.Entry] {
    reader.entries
      .filter { $0.key.hasPrefix(MappingReader.extraPrefix) }
      .map { ExtraValue.Entry(key: $0.key, value: ExtraValue($0.value)) }
  }
}

extension ExtraValue {
  init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, let style): self = .text(style == .block ? text.trimmed : text)
    case .sequence(let items): self = .list(items.map(ExtraValue.init))
    case .mapping(let entries):
      self = .mapping(entries.map { Entry(key: $0.key, value: ExtraValue($0.value)) })
    }
  }
}
