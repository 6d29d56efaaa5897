import Glibc

/// Why a file's bytes could not be had.
enum FileReadFault: Error, Hashable {
  case notRegular
  /// In bytes.
  case tooLarge(Int, SizeLimit)
  case link
  /// The system's error number.
  case system(Int32)

  init(errno number: Int32) {
    self = number == ELOOP ? .link : .system(number)
  }

  /// Whether the machine is at its end, and not this one file to blame.
  var isShortage: Bool {
    guard case .system(let number) = self else { return false }
    return [EMFILE, ENFILE, ENOMEM].contains(number)
  }

  static func reason(_ number: Int32) -> String {
    switch number {
    case EACCES, EPERM: "permission denied"
    case ENOENT: "it is gone"
    case ENAMETOOLONG: "its path is too long"
    case EIO: "the disk reports an error"
    default: String(cString: strerror(number))
    }
  }
}
