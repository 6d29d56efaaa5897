import Markdown
package import SiteModel

/// What a load read, by path and stamp, so that the next one reads only what changed.
package struct SourceCache: Sendable {
  struct Entry: Sendable {
    /// Nil where it could not be had: the file is read again.
    var stamp: SourceStamp?
    var part: SitePart
  }

  private var entries: [String: Entry] = [:]
  /// How the bodies were converted; nil while there are none.
  private var options: MarkdownOptions?
  /// What the sources were allowed.
  private var limits: DocumentLimits?

  /// Remembers nothing yet.
  package init() {}

  init(
    _ files: [SourceFile], _ read: [Entry], _ options: MarkdownOptions, _ limits: DocumentLimits
  ) {
    entries = Dictionary(
      zip(files.map(\.path), read), uniquingKeysWith: { first, _ in first })
    self.options = options
    self.limits = limits
  }

  /// In bytes: what the store of the bodies holds for this site.
  package var bodyLength: Int { entries.values.reduce(0) { $0 + ($1.part.body?.length ?? 0) } }

  /// Forgets a file, or all files of a folder, that is known to have changed: stamps cannot tell
  /// two changes within one tick of the file system's clock.
  package mutating func forget(_ path: String) {
    if entries.removeValue(forKey: path) != nil { return }
    let folder = path + "/"
    for key in entries.keys where key.hasPrefix(folder) { entries[key] = nil }
  }

  /// Takes all bodies to another store.
  ///
  /// - Parameter move: Copies one body, and returns where it is now.
  package mutating func moveBodies(
    _ move: (BodyReference) throws -> BodyReference
  ) rethrows {
    for key in entries.keys {
      if let body = entries[key]?.part.body { entries[key]?.part.body = try move(body) }
    }
  }

  /// What was converted otherwise, or under other limits, is of no use.
  func valid(under options: MarkdownOptions, _ limits: DocumentLimits) -> SourceCache {
    self.options == options && self.limits == limits ? self : SourceCache()
  }

  func part(of file: SourceFile, at stamp: SourceStamp?) -> SitePart? {
    guard let stamp, let entry = entries[file.path], entry.stamp == stamp else { return nil }
    return entry.part
  }
}
