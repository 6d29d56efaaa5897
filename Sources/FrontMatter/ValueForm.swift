/// A kind of value: what it looks like, and how it is read from YAML.
///
/// Reading reports what is wrong to the faults and returns nil then; it never guesses a type from
/// the text.
package struct ValueForm<Value: Sendable>: Sendable {
  /// Reads a value that is not null; the text is the name of its key, for messages.
  package typealias Reader = @Sendable (YAMLNode, String, inout FieldFaults) -> Value?

  package let shape: ValueShape
  package let read: Reader

  package init(_ shape: ValueShape, read: @escaping Reader) {
    self.shape = shape
    self.read = read
  }

  /// The same values, made into something else; `transform` reports and returns nil for one that
  /// cannot be.
  package func map<Other: Sendable>(
    shape: ValueShape? = nil,
    _ transform: @escaping @Sendable (Value, YAMLNode, String, inout FieldFaults) -> Other?
  ) -> ValueForm<Other> {
    let read = self.read
    return ValueForm<Other>(shape ?? self.shape) { node, key, faults in
      read(node, key, &faults).flatMap { transform($0, node, key, &faults) }
    }
  }
}

extension ValueForm where Value == String {
  /// One paragraph: line ends become blanks, blanks at either end go.
  package static var text: Self {
    Self(.text) { node, key, faults in
      scalarText(node, .text, key, &faults).map { $0.onOneLine }
    }
  }

  /// Text that keeps its lines.
  package static var lines: Self {
    Self(.text) { node, key, faults in scalarText(node, .text, key, &faults)?.trimmed }
  }

  private static func scalarText(
    _ node: YAMLNode, _ shape: ValueShape, _ key: String, _ faults: inout FieldFaults
  ) -> String? {
    guard case .scalar(let text, _) = node.content else {
      faults.wrongType(key, shape, node)
      return nil
    }
    guard !text.utf8.contains(where: { ($0 < 32 && $0 != 9 && $0 != 10) || $0 == 127 }) else {
      faults.error(.valueType, "'\(key)' holds no control characters", at: node)
      return nil
    }
    return text
  }
}

extension ValueForm where Value == Bool {
  /// `true`, `yes`, `on` and their opposites, in any letter case, quoted or not.
  package static var bool: Self {
    Self(.boolean) { node, key, faults in
      if case .scalar(let text, _) = node.content {
        switch text.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default: break
        }
      }
      faults.wrongType(key, .boolean, node)
      return nil
    }
  }
}

extension ValueForm where Value == Int {
  package static func integer(_ range: ClosedRange<Int>) -> Self {
    Self(.integer(range)) { node, key, faults in
      if case .scalar(let text, _) = node.content, let number = Int(text), range.contains(number) {
        return number
      }
      faults.wrongType(key, .integer(range), node)
      return nil
    }
  }
}

extension ValueForm {
  /// One of the words of an enumeration, in any letter case.
  package static func word() -> Self
  where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    let words = Value.allCases.map(\.rawValue)
    return word(words) { word in Value.allCases.first { $0.rawValue == word } }
  }

  /// One of `words`, in any letter case, made into a value.
  package static func word(
    _ words: [String], _ value: @escaping @Sendable (String) -> Value?
  ) -> Self {
    ValueForm<String>.text.map(shape: .words(words)) { text, node, key, faults in
      if let word = words.first(where: { $0.lowercased() == text.lowercased() }) {
        return value(word)
      }
      faults.unknownValue(key, text, among: words, at: node)
      return nil
    }
  }

  /// A list; a single item counts as a list of one.
  ///
  /// - Parameter splitsHint: Warns of `a, b` in place of `[a, b]`, which is one item.
  package static func list<Item>(
    _ item: ValueForm<Item>, splitsHint: Bool = false
  ) -> ValueForm<[Item]> where Value == [Item] {
    let shape = ValueShape.list(of: item.shape)
    return ValueForm<[Item]>(shape) { node, key, faults in
      guard case .sequence(let items) = node.content else {
        if splitsHint { faults.hintAtList(key, node) }
        return item.read(node, key, &faults).map { [$0] }
      }
      return items.compactMap { node in
        if node.isEmpty {
          faults.error(.valueEmpty, "an item of '\(key)' cannot be empty", at: node)
          return nil
        }
        return item.read(node, key, &faults)
      }
    }
  }

  /// A list in which an item that is there twice is left out, with a warning.
  ///
  /// - Parameter limit: Of items that differ; more are an error.
  package static func set<Item: Hashable>(
    _ item: ValueForm<Item>, splitsHint: Bool = false, atMost limit: Int = .max
  ) -> ValueForm<[Item]> where Value == [Item] {
    let shape = ValueShape.list(of: item.shape, atMost: limit)
    let list = ValueForm<[Item]>.list(item, splitsHint: splitsHint)
    return list.map(shape: shape) { values, node, key, faults in
      var seen: Set<Item> = []
      let distinct = values.filter { seen.insert($0).inserted }
      if distinct.count < values.count { faults.repeatedItems(key, in: node) }
      if distinct.count > limit { faults.tooManyItems(key, distinct.count, limit, in: node) }
      return Array(distinct.prefix(limit))
    }
  }

  /// A mapping with known keys.
  package static func mapping(
    _ keys: [KeySchema],
    read: @escaping @Sendable (MappingReader, inout FieldFaults) -> Value?
  ) -> Self {
    Self(.mapping(keys)) { node, key, faults in
      guard case .mapping(let entries) = node.content else {
        faults.wrongType(key, .mapping(keys), node)
        return nil
      }
      let reader = MappingReader(entries, at: faults.span(node))
      reader.reportUnknown(among: keys, takesExtra: false, &faults)
      return read(reader, &faults)
    }
  }

  /// The first form for a scalar or a list, the second for a mapping.
  package static func either(_ plain: Self, orMapping mapping: Self) -> Self {
    let shape = ValueShape.either([plain.shape, mapping.shape])
    return Self(shape) { node, key, faults in
      if case .mapping = node.content { return mapping.read(node, key, &faults) }
      if case .sequence = node.content, !plain.takesList {
        faults.wrongType(key, shape, node)
        return nil
      }
      return plain.read(node, key, &faults)
    }
  }

  private var takesList: Bool {
    if case .list = shape { true } else { false }
  }
}
