import Glibc
import SiteLoader

/// Is told of changes by the kernel, which watches single folders: new ones are added.
struct InotifyWatch: Sendable {
  private static let mask =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
    | UInt32(IN_MOVED_TO) | UInt32(IN_ATTRIB) | UInt32(IN_ONLYDIR) | UInt32(IN_DONT_FOLLOW)
    | UInt32(IN_EXCL_UNLINK)

  private let root: String
  private let descriptor: Int32
  /// By the kernel's number. The site's folder itself is "": `content/` may come and go.
  private var folders: [Int32: String] = [:]

  init(root: String) throws(WatchRefusal) {
    self.root = root
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    if descriptor < 0 { throw .system(errno) }
    do throws(WatchRefusal) {
      try watch("")
      try watchAll(SourceTree.tops)
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Runs until `stop` is closed, or the system refuses to watch more.
  mutating func run(until stop: Int32, _ inbox: ChangeInbox) -> WatchRefusal? {
    defer { close(descriptor) }
    var burst = Burst()
    while true {
      var milliseconds: Int32 = -1
      if let end = burst.end {
        let left = end - ContinuousClock.now
        milliseconds = Int32(max(0, left / .milliseconds(1)) + 1)
      }
      let (isOver, isReady) = SourceWatch.wait(
        for: descriptor, until: stop, milliseconds: milliseconds)
      if isOver { return nil }
      do throws(WatchRefusal) {
        if isReady { burst.add(try changes(), at: .now) }
      } catch {
        return error
      }
      if let changes = burst.take(at: .now) { inbox.put(changes) }
    }
  }

  /// Reads what the kernel has to tell.
  private mutating func changes() throws(WatchRefusal) -> ChangeSet {
    var changes = ChangeSet()
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count <= 0 { return changes }
      for event in InotifyEvent.events(in: buffer[..<count]) {
        try take(event, &changes)
      }
    }
  }

  private mutating func take(
    _ event: InotifyEvent, _ changes: inout ChangeSet
  ) throws(WatchRefusal) {
    if event.has(IN_Q_OVERFLOW) {
      changes.isEverything = true
      try watchAnew()
      return
    }
    if event.has(IN_IGNORED) { folders[event.watch] = nil }
    guard let folder = folders[event.watch], !event.name.isEmpty else { return }
    let isTop = folder.isEmpty
    guard !isTop || SourceTree.tops.contains(where: { Array($0.utf8) == event.name }),
      isTop || SourceTree.isSource(event.name, in: folder)
    else { return }
    let name = String(decoding: event.name, as: UTF8.self)
    let path = isTop ? name : "\(folder)/\(name)"
    changes.paths.insert(path)
    guard event.has(IN_ISDIR) else { return }
    if event.has(IN_MOVED_FROM) { forget(path) }
    // A change of properties too: a folder may be read only now.
    if event.has(IN_CREATE) || event.has(IN_MOVED_TO) || event.has(IN_ATTRIB) {
      try watchAll([path])
    }
  }

  private mutating func watchAnew() throws(WatchRefusal) {
    for number in folders.keys { inotify_rm_watch(descriptor, number) }
    folders = [:]
    try watch("")
    try watchAll(SourceTree.tops)
  }

  /// A folder that was moved away is watched no longer, nor what is in it.
  private mutating func forget(_ path: String) {
    for (number, folder) in folders where folder == path || folder.hasPrefix(path + "/") {
      inotify_rm_watch(descriptor, number)
      folders[number] = nil
    }
  }

  /// Watches folders and all below them. A folder made while this looks is seen twice rather than
  /// never: each is watched before it is listed.
  private mutating func watchAll(_ tops: [String]) throws(WatchRefusal) {
    var seen: Set<String> = []
    while true {
      let found = tops.flatMap { SourceTree(root: root, tops: [$0]).folders }
      let new = found.filter { !seen.contains($0) }
      if new.isEmpty { return }
      for folder in new {
        try watch(folder)
        seen.insert(folder)
      }
    }
  }

  /// - Throws: When the system is at its limit; a folder that is gone already is none.
  private mutating func watch(_ folder: String) throws(WatchRefusal) {
    let number = inotify_add_watch(
      descriptor, folder.isEmpty ? root : "\(root)/\(folder)", Self.mask)
    if number >= 0 {
      folders[number] = folder
    } else if [ENOSPC, ENOMEM, EMFILE].contains(errno) {
      throw .system(errno)
    }
  }
}
