import Glibc

/// Why a source was not written. What was there is as it was.
package enum SourceWriteError: Error, Hashable, Sendable {
  /// Something is at this path already, whatever it is.
  case exists(String)
  /// The file does not hold any more what was read from it.
  case changed(String)
  /// The path leaves the folder, or a step of it is a link or no folder.
  case outside(String)
  /// The machine failed; `code` is the system's `errno`.
  case failed(operation: String, path: String, code: Int32)
}

extension SourceWriteError: CustomStringConvertible {
  /// `'content/articles/hello.md' is there already; nothing was overwritten`.
  package var description: String {
    switch self {
    case .exists(let path): "'\(path)' is there already; nothing was overwritten"
    case .changed(let path):
      "'\(path)' was changed by someone else meanwhile; nothing was overwritten"
    case .outside(let path): "'\(path)' does not lead to a file of this folder"
    case .failed(let operation, let path, let code):
      "cannot \(operation) '\(path)': \(String(cString: strerror(code)))"
    }
  }
}
