import CLinux
import Glibc

/// Held by the one run that may write to an output. The system releases it when the process ends,
/// however it ends.
final class RunLock: Sendable {
  private let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Lets another run begin.
  func release() { flock(descriptor, LOCK_UN) }

  /// Takes the lock in `folder`; nil when its file was removed meanwhile, by a run that cleaned up.
  ///
  /// - Parameter onWait: Called once before waiting for another run; nil to throw
  ///   `PublicationBusy` instead.
  static func take(in folder: Folder, output: String, onWait: (() -> Void)?) throws -> RunLock? {
    let name: OutputPath = "lock"
    let descriptor = name.withCString {
      showcase_open(folder.descriptor, $0, O_RDWR | O_CREAT | O_NOFOLLOW, 0o644)
    }
    if descriptor < 0 {
      if errno == ENOENT { return nil }
      throw WriteError("create", folder.full(name))
    }
    let lock = RunLock(descriptor: descriptor)
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK else { throw WriteError("lock", folder.full(name)) }
      guard let onWait else { throw PublicationBusy(output: output) }
      onWait()
      while flock(descriptor, LOCK_EX) != 0 {
        if errno != EINTR { throw WriteError("lock", folder.full(name)) }
      }
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, let there = try folder.stamp(name) else { return nil }
    return FileStamp(status).inode == there.inode ? lock : nil
  }
}
