/// A file in which the published site differs from the one that would be written.
package enum OutputDifference: Hashable, Sendable {
  /// It would be written, and is not there.
  case missing(String)
  /// Its bytes would change.
  case different(String)
  /// It is there, and would not be written.
  case unexpected(String)

  /// Relative to the output folder.
  package var path: String {
    switch self {
    case .missing(let path), .different(let path), .unexpected(let path): path
    }
  }
}

extension OutputDifference: Comparable {
  package static func < (one: Self, other: Self) -> Bool {
    one.path.utf8.lexicographicallyPrecedes(other.path.utf8)
  }
}

extension OutputDifference: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path): "\(path): missing"
    case .different(let path): "\(path): differs"
    case .unexpected(let path): "\(path): would not be written"
    }
  }
}
