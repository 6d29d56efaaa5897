import Glibc

/// What tells, without reading a file, that it is still the one that was written: another inode,
/// size or time of change means that somebody else was there.
///
/// The time of the inode's own change (`ctime`) is no part of it: sharing a file by a hard link
/// changes that.
struct FileStamp: Hashable, Sendable {
  enum Kind: UInt8, Sendable { case file, folder, link, other }

  var device: UInt64
  var inode: UInt64
  /// In bytes.
  var size: Int64
  /// When the contents changed, in seconds since 1970.
  var seconds: Int64
  var nanoseconds: Int32
  // Last, where it takes no more than its byte.
  var kind: Kind

  /// What no file has.
  static let none = FileStamp(
    device: 0, inode: 0, size: -1, seconds: 0, nanoseconds: 0, kind: .other)

  /// Devices are not compared: their numbers change when a machine starts.
  func isSame(as other: FileStamp) -> Bool {
    kind == other.kind && inode == other.inode && seconds == other.seconds
      && nanoseconds == other.nanoseconds && (kind == .folder || size == other.size)
  }

  /// Whether a change made after `moment` would surely have got another time than this one: clocks
  /// of file systems tick every few milliseconds, those of some every two seconds.
  func isOlder(than moment: FileStamp) -> Bool {
    if nanoseconds == 0 { return seconds + 3 < moment.seconds }
    let difference =
      (moment.seconds - seconds) * 1_000_000_000 + Int64(moment.nanoseconds) - Int64(nanoseconds)
    return difference > 20_000_000
  }
}

extension FileStamp.Kind {
  /// Nil where the file system does not tell.
  init?(_ directoryEntryType: UInt8) {
    switch Int(directoryEntryType) {
    case Int(DT_UNKNOWN): return nil
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .link
    default: self = .other
    }
  }
}

extension FileStamp {
  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    seconds = Int64(status.st_mtim.tv_sec)
    nanoseconds = Int32(truncatingIfNeeded: status.st_mtim.tv_nsec)
  }
}
