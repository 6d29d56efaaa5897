import Foundation
import Glibc

/// Waits for changes below `content/` and `templates/`, on a thread of its own.
package final class SourceWatch: Sendable {
  /// The end of a pipe: closed, it ends the thread.
  private let stopper: Int32

  /// Watches from now on: what changes after this returns is put into `inbox`.
  ///
  /// - Parameters:
  ///   - root: Absolute path of the site.
  ///   - polls: Whether to look for changes now and then, instead of being told.
  ///   - note: Called with a sentence for the person who started this, from any thread.
  package init(
    root: String, polls: Bool, inbox: ChangeInbox, note: @Sendable @escaping (String) -> Void
  ) {
    var ends: [Int32] = [-1, -1]
    // Without a pipe the thread lives as long as the program.
    if pipe(&ends) != 0 { ends = [-1, -1] }
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    stopper = ends[1]
    let stop = ends[0]
    let poller = PollingWatch(root: root)
    guard !polls else {
      Self.start { poller.run(until: stop, inbox) }
      return
    }
    do throws(WatchRefusal) {
      let notifier = try InotifyWatch(root: root)
      Self.start {
        var notifier = notifier
        if let refusal = notifier.run(until: stop, inbox) {
          note("\(refusal); looking for changes now and then instead")
          inbox.put(ChangeSet(isEverything: true))
          PollingWatch(root: root).run(until: stop, inbox)
        }
        if stop >= 0 { close(stop) }
      }
    } catch {
      note("\(error); looking for changes now and then instead")
      Self.start { poller.run(until: stop, inbox) }
    }
  }

  deinit { stop() }

  private func stop() {
    if stopper >= 0 { close(stopper) }
  }

  private static func start(_ body: @Sendable @escaping () -> Void) {
    let thread = Thread(block: body)
    thread.name = "watch"
    thread.start()
  }

  /// Waits until one of the descriptors has something to say.
  ///
  /// - Returns: Whether the watch is to end; and whether `descriptor` can be read.
  static func wait(
    for descriptor: Int32, until stop: Int32, milliseconds: Int32
  ) -> (isOver: Bool, isReady: Bool) {
    // Negative descriptors are passed over.
    var waiting = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&waiting, 2, milliseconds) > 0 else { return (false, false) }
    return (waiting[1].revents != 0, waiting[0].revents != 0)
  }
}
