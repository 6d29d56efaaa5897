import Glibc

/// Why the system does not tell of changes.
package enum WatchRefusal: Error, CustomStringConvertible {
  /// The system's error number.
  case system(Int32)

  package var description: String {
    switch self {
    case .system(let number) where number == ENOSPC:
      "the system watches no more folders (fs.inotify.max_user_watches)"
    case .system(let number) where number == EMFILE:
      "the system has no more watches (fs.inotify.max_user_instances)"
    case .system(let number):
      "the system does not watch folders (\(String(cString: strerror(number))))"
    }
  }
}
