import Glibc
import SiteLoader

/// Looks for changes now and then, where the system does not tell of them.
struct PollingWatch: Sendable {
  /// Between two looks.
  private static let pause: Int32 = 250

  private let root: String
  private let first: SourceTree

  init(root: String) {
    self.root = root
    first = SourceTree(root: root)
  }

  func run(until stop: Int32, _ inbox: ChangeInbox) {
    var known = first
    while !SourceWatch.wait(for: -1, until: stop, milliseconds: Self.pause).isOver {
      let now = SourceTree(root: root)
      inbox.put(ChangeSet(paths: now.changes(since: known)))
      known = now
    }
  }
}
