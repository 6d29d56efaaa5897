/// The blocks that an inheriting template may fill.
struct BlockNames: Sendable {
  private(set) var names: Set<String> = []
  /// A dynamic name may bring in any template, with any block.
  private(set) var isOpen = false

  func contains(_ name: String) -> Bool { isOpen || names.contains(name) }

  mutating func formUnion(_ other: BlockNames) {
    names.formUnion(other.names)
    isOpen = isOpen || other.isOpen
  }

  /// Returns, for each template, the blocks in it and in everything it includes.
  ///
  /// - Complexity: O(*templates* × *inclusions*)
  static func all(in templates: [ParsedTemplate], names: [String: Int]) -> [BlockNames] {
    var found = templates.map { template in
      BlockNames(names: Set(template.blocks.map(\.name)))
    }
    let inclusions = templates.map { template in
      template.nodes.flatMap(\.inclusions)
        + template.blocks.flatMap { $0.children.flatMap(\.inclusions) }
    }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for index in templates.indices {
        let before = (found[index].names.count, found[index].isOpen)
        for inclusion in inclusions[index] {
          if inclusion.isDynamic { found[index].isOpen = true }
          guard !inclusion.isDynamic, let other = names[inclusion.text] else { continue }
          found[index].formUnion(found[other])
        }
        if before != (found[index].names.count, found[index].isOpen) { hasChanged = true }
      }
    }
    return found
  }
}

extension Node {
  /// The names of the partials and parents in the node; not those in blocks.
  fileprivate var inclusions: [TagName] {
    switch kind {
    case .partial, .parent: [name]
    default: children.flatMap(\.inclusions)
    }
  }
}
