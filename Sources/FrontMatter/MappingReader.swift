package import Diagnostics

/// Reads the values of one mapping by key.
package struct MappingReader {
  /// Keys that begin with it are the author's own, kept and never reported.
  package static let extraPrefix = "x_"

  package let entries: [YAMLEntry]
  /// Where a missing key is reported.
  package let span: SourceSpan

  package init(_ entries: [YAMLEntry], at span: SourceSpan) {
    self.entries = entries
    self.span = span
  }

  /// The value of `key`, or nil when it is absent or faulty. Reports a fault, and a required key
  /// that is missing or empty; an optional one that is empty counts as absent.
  package func read<Value>(_ key: Key<Value>, _ faults: inout FieldFaults) -> Value? {
    guard let entry = self[key.name] else {
      if key.schema.isRequired {
        faults.report(.error(.keyMissing, "'\(key.name)' is required", at: span))
      }
      return nil
    }
    if entry.value.isEmpty {
      if key.schema.isRequired {
        faults.report(
          .error(
            .valueEmpty, "'\(key.name)' cannot be empty", at: faults.lines.span(entry.keyRange)))
      }
      return nil
    }
    return key.form.read(entry.value, key.name, &faults)
  }

  package subscript(name: String) -> YAMLEntry? { entries.first { $0.key == name } }

  /// The place of the value of `key`; of its key where the value is empty; of the mapping where
  /// there is no such key.
  package func span<Value>(of key: Key<Value>, _ faults: FieldFaults) -> SourceSpan {
    guard let entry = self[key.name] else { return span }
    return faults.lines.span(entry.value.range.isEmpty ? entry.keyRange : entry.value.range)
  }

  /// Warns of each key that is not among `keys`, with the nearest that is.
  ///
  /// - Parameter takesExtra: Whether keys of the author's own are kept here.
  package func reportUnknown(
    among keys: [KeySchema], takesExtra: Bool, _ faults: inout FieldFaults
  ) {
    for entry in entries where !keys.contains(where: { $0.name == entry.key }) {
      if takesExtra, entry.key.hasPrefix(Self.extraPrefix) { continue }
      let names = keys.map(\.name)
      let near = NearestName.question(for: entry.key, among: names)
      let rule =
        takesExtra
        ? "keys of your own begin with '\(Self.extraPrefix)'"
        : "it is one of \(names.joined(separator: ", "))"
      faults.report(
        .warning(
          .keyUnknown,
          "\(entry.key.quotedExcerpt) is not a known key\(near.isEmpty ? "; \(rule)" : near)",
          at: faults.lines.span(entry.keyRange)))
    }
  }
}

extension YAMLNode {
  /// Whether nothing was written: null, white space, or a list or mapping without entries.
  package var isEmpty: Bool {
    switch content {
    case .scalar(let text, let style):
      text.isEmpty || (style == .plain && text == "~")
        || (text.utf8.first.map { $0 <= 32 } ?? true && text.allSatisfy(\.isWhitespace))
    case .sequence(let items): items.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }
}
