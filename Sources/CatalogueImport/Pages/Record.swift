import Diagnostics
import FrontMatter

/// One record of a catalogue, taken apart key by key: what nobody takes is left over.
struct Record {
  private(set) var root: YAMLNode
  let lines: LineMap

  init(_ root: YAMLNode, lines: LineMap) {
    self.root = root
    self.lines = lines
  }

  var span: SourceSpan { lines.span(root.range) }

  func span(_ node: YAMLNode) -> SourceSpan { lines.span(node.range) }

  /// The value at `path`, which stays.
  func peek(_ path: [String]) -> YAMLNode? {
    path.reduce(root) { $0?[$1] }
  }

  /// Takes the value at `path` where `isWanted` holds.
  mutating func take(_ path: [String], where isWanted: (YAMLNode) -> Bool) -> YAMLNode? {
    guard let node = peek(path), isWanted(node) else { return nil }
    root = Self.removing(path[...], from: root)
    return node
  }

  /// What is left, without what says nothing.
  var leftovers: [YAMLEntry] { root.entries.filter { !$0.value.isEmpty } }

  private static func removing(_ path: ArraySlice<String>, from node: YAMLNode) -> YAMLNode {
    guard let key = path.first, case .mapping(let entries) = node.content else { return node }
    var node = node
    node.content = .mapping(
      entries.compactMap { entry in
        guard entry.key == key else { return entry }
        guard path.count > 1 else { return nil }
        var entry = entry
        entry.value = removing(path.dropFirst(), from: entry.value)
        return entry.value.entries.isEmpty ? nil : entry
      })
    return node
  }
}
