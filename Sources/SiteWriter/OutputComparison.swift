import Synchronization

/// `build --verify`: what would be written against what is there. Writes nothing.
package final class OutputComparison: OutputSink {
  private let output: Folder?
  private let expected = Mutex<Set<OutputPath>>([])
  private let found = Mutex<[OutputDifference]>([])

  package init(with location: OutputLocation) throws {
    if let refusal = location.refusal() { throw OutputRefusal(diagnostics: [refusal]) }
    output = try Folder.open(location.output)
  }

  /// Compares one file, byte by byte. Safe to call from many threads.
  package func put(_ path: String, _ bytes: [UInt8]) throws {
    let place = try OutputPath(validating: path)
    if !expected.withLock({ $0.insert(place).inserted }) {
      throw OutputPathError(path: path, reason: .putTwice)
    }
    guard let output, let stamp = try output.stamp(place) else {
      return found.withLock { $0.append(.missing(path)) }
    }
    if stamp.size == bytes.count, try output.contents(of: place)?.bytes == bytes { return }
    found.withLock { $0.append(.different(path)) }
  }

  /// Every difference, sorted by path; a file that nobody put is one, unless a name in its path
  /// begins with a dot, or it is a host's own (`CNAME`).
  package func differences() throws -> [OutputDifference] {
    let expected = expected.withLock { $0 }
    var differences = found.withLock { $0 }
    if let output { try search(output, .root, expected, &differences) }
    return differences.sorted()
  }

  private func search(
    _ output: Folder, _ path: OutputPath, _ expected: Set<OutputPath>,
    _ differences: inout [OutputDifference]
  ) throws {
    guard let folder = try output.open(path) else { return }
    for (name, kind) in try folder.names() where name.bytes.first != UInt8(ascii: ".") {
      let path = path.appending(name)
      if kind == .folder {
        try search(output, path, expected, &differences)
      } else if !expected.contains(path), path != "CNAME" {
        differences.append(.unexpected("\(path)"))
      }
    }
  }
}
