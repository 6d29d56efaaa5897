/// Adds a word to a list of front matter and leaves every other byte as it is: comments, order,
/// indentation, line ends.
package struct ListInsertion {
  /// An edit of the YAML: what stands in a range makes way for something else.
  private typealias Edit = (range: Range<Int>, text: [UInt8])

  private let document: [UInt8]
  private let yaml: Range<Int>
  private let entries: [YAMLEntry]

  /// Returns `document` with `word` at the end of the list `key`, which may be missing, empty or a
  /// single text. Nil where it has no YAML that can be read, or is written in a way that an edit
  /// could spoil.
  ///
  /// - Parameter word: Read as itself without quotes, as a slug is.
  package static func adding(
    _ word: String, to key: String, of document: [UInt8]
  ) -> [UInt8]? {
    guard let insertion = ListInsertion(document), let edit = insertion.edit(word, key) else {
      return nil
    }
    let edited = insertion.applying(edit)
    guard let after = ListInsertion(edited), insertion.became(after, word, key) else { return nil }
    return edited
  }

  private init?(_ document: [UInt8]) {
    let block = FrontMatterBlock.split(document, file: "")
    guard block.diagnostics.isEmpty, let yaml = block.value.yaml else { return nil }
    let parsed = YAMLDocument.parse(
      document[yaml], file: "", firstLine: FrontMatterBlock.yamlFirstLine)
    guard let value = parsed.value, value.mendedLines.isEmpty else { return nil }
    self.document = document
    self.yaml = yaml
    entries = value.entries
  }

  private func applying(_ edit: Edit) -> [UInt8] {
    let range = edit.range.lowerBound + yaml.lowerBound..<edit.range.upperBound + yaml.lowerBound
    return document[..<range.lowerBound] + edit.text + document[range.upperBound...]
  }

  private func edit(_ word: String, _ key: String) -> Edit? {
    let word = Array(word.utf8)
    guard let entry = entries.first(where: { $0.key == key }) else {
      let line = Array("\(key): [".utf8) + word + Array("]".utf8) + lineEnd
      return (yaml.count..<yaml.count, line)
    }
    switch entry.value.content {
    case .sequence(let items): return edit(word, items, entry.value.range)
    case .scalar(_, .plain) where entry.value.isNull:
      if !entry.value.range.isEmpty { return (entry.value.range, Self.list(word)) }
      guard byte(entry.keyRange.upperBound) == UInt8(ascii: ":") else { return nil }
      let end = entry.keyRange.upperBound + 1
      return (end..<end, [32] + Self.list(word))
    case .scalar:
      let range = entry.value.range
      return (range, Self.list(slice(range) + Array(", ".utf8) + word))
    case .mapping: return nil
    }
  }

  private func edit(_ word: [UInt8], _ items: [YAMLNode], _ range: Range<Int>) -> Edit? {
    let isFlow = byte(range.lowerBound) == UInt8(ascii: "[")
    guard let last = items.last else {
      return isFlow ? (range.lowerBound + 1..<range.lowerBound + 1, word) : nil
    }
    if isFlow {
      return (last.range.upperBound..<last.range.upperBound, Array(", ".utf8) + word)
    }
    var start = last.range.lowerBound
    while start > 0, !Self.isLineEnd(byte(start - 1)) { start -= 1 }
    let mark = slice(start..<last.range.lowerBound)
    guard mark.allSatisfy({ $0 == 32 || $0 == UInt8(ascii: "-") }) else { return nil }
    var end = last.range.upperBound
    while end < yaml.count, !Self.isLineEnd(byte(end)) { end += 1 }
    return (end..<end, lineEnd + mark + word)
  }

  /// Whether the list grew by `word` and nothing else changed.
  private func became(_ after: ListInsertion, _ word: String, _ key: String) -> Bool {
    let rest = { (entries: [YAMLEntry]) in entries.filter { $0.key != key }.map(Shape.init) }
    guard rest(entries) == rest(after.entries), body == after.body else { return false }
    return words(key) + [word] == after.words(key)
  }

  /// The texts of a list; nil for one that holds something else.
  private func words(_ key: String) -> [String] {
    guard let value = entries.first(where: { $0.key == key })?.value, !value.isNull else {
      return []
    }
    let nodes = if case .sequence(let items) = value.content { items } else { [value] }
    return nodes.map { if case .scalar(let text, _) = $0.content { text } else { "\u{0}" } }
  }

  private var body: ArraySlice<UInt8> { document[yaml.upperBound...] }

  /// As the first line of the document ends.
  private var lineEnd: [UInt8] {
    guard let end = document.firstIndex(where: Self.isLineEnd) else { return [10] }
    let isPair = document[end] == 13 && document[(end + 1)...].first == 10
    return isPair ? [13, 10] : [document[end]]
  }

  private func byte(_ offset: Int) -> UInt8 { document[yaml.lowerBound + offset] }

  private func slice(_ range: Range<Int>) -> [UInt8] {
    Array(document[yaml.lowerBound + range.lowerBound..<yaml.lowerBound + range.upperBound])
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

  private static func list(_ words: [UInt8]) -> [UInt8] {
    [UInt8(ascii: "[")] + words + [UInt8(ascii: "]")]
  }

  /// A key and its value without their places.
  private struct Shape: Equatable {
    let key: String
    let value: YAMLNode

    init(_ entry: YAMLEntry) {
      key = entry.key
      value = Self.placeless(entry.value)
    }

    private static func placeless(_ node: YAMLNode) -> YAMLNode {
      let content: YAMLNode.Content =
        switch node.content {
        case .scalar: node.content
        case .sequence(let items): .sequence(items.map(placeless))
        case .mapping(let entries):
          .mapping(
            entries.map {
              YAMLEntry(key: $0.key, keyRange: 0..<0, value: placeless($0.value))
            })
        }
      return YAMLNode(content, range: 0..<0)
    }
  }
}
