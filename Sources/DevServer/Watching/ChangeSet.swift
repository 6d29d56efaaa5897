/// What is known to have changed since somebody last looked.
package struct ChangeSet: Hashable, Sendable {
  /// Files and folders, relative to the site's root.
  package var paths: Set<String>
  /// Whether changes may have been missed, so that nothing remembered can be trusted.
  package var isEverything: Bool

  package init(paths: Set<String> = [], isEverything: Bool = false) {
    self.paths = paths
    self.isEverything = isEverything
  }

  package var isEmpty: Bool { paths.isEmpty && !isEverything }

  /// Whether nothing but style sheets changed.
  package var isStyleOnly: Bool {
    !isEmpty && !isEverything && paths.allSatisfy { $0.hasSuffix(".css") }
  }

  package mutating func formUnion(_ other: ChangeSet) {
    paths.formUnion(other.paths)
    isEverything = isEverything || other.isEverything
  }
}
