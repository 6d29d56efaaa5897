import Glibc

/// What tells, without reading a file, that it is still the one that was read.
package struct SourceStamp: Hashable, Sendable {
  private var inode: UInt64
  /// In bytes.
  private var size: Int64
  /// When the contents, and when anything of the file changed, in nanoseconds since 1970.
  private var modified: Int64
  private var changed: Int64

  /// Nil where nothing is; links are not followed.
  init?(at path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
