package import FrontMatter
package import SiteModel

extension ExtraValue {
  /// The same value without its places; null is an empty text.
  package init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, _): self = .text(node.isNull ? "" : text)
    case .sequence(let items): self = .list(items.map(ExtraValue.init))
    case .mapping(let entries):
      self = .mapping(entries.map { Entry(key: $0.key, value: ExtraValue($0.value)) })
    }
  }

  /// Whether nothing at all is said by it.
  var isVoid: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let items): items.allSatisfy(\.isVoid)
    case .mapping(let entries): entries.allSatisfy(\.value.isVoid)
    }
  }
}

extension YAMLNode {
  /// Every scalar in it that stands without quotes.
  var bareTexts: Set<String> {
    switch content {
    case .scalar(let text, let style): style == .plain && !isNull ? [text] : []
    case .sequence(let items): items.reduce(into: []) { $0.formUnion($1.bareTexts) }
    case .mapping(let entries): entries.reduce(into: []) { $0.formUnion($1.value.bareTexts) }
    }
  }
}
