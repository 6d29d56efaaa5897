/// A file was put that no output folder may hold. The planner keeps such paths from being made, so
/// this is the last line of defence, whatever a slug or a setting says.
package struct OutputPathError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case empty
    case absolute
    case tooLong
    /// A name is empty, `.` or `..`.
    case relative
    /// A name of more than 255 bytes.
    case nameTooLong
    /// A control character, NUL or backslash.
    case character
    case putTwice
    /// The path is also a folder of this other path.
    case folderOf(String)
  }

  package var path: String
  package var reason: Reason
}

extension OutputPathError: CustomStringConvertible {
  package var description: String {
    switch reason {
    case .empty: "an output path may not be empty"
    case .absolute: "an output path may not begin with '/': '\(path)'"
    case .tooLong: "an output path has at most 4,000 bytes: '\(path.prefix(80))…'"
    case .relative: "an output path may not have empty names, '.' or '..': '\(path)'"
    case .nameTooLong: "a name in an output path has at most 255 bytes: '\(path)'"
    case .character:
      "an output path may not have control characters or backslashes: '\(path)'"
    case .putTwice: "an output path is written once: '\(path)'"
    case .folderOf(let other):
      "an output path is a file or a folder: '\(path)' is both, because of '\(other)'"
    }
  }
}
