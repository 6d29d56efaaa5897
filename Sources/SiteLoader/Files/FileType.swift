import Glibc

/// What a directory entry is, links not followed.
enum FileType: Hashable, Sendable {
  case file, folder, link
  /// A pipe, a socket, a device.
  case other

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }

  /// What is at `path`; nil where nothing is, or it cannot be told.
  init?(at path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(mode: status.st_mode)
  }
}
