package import SiteModel

/// All sources of a site as they lie there, unread.
package struct SourceSurvey: Equatable, Sendable {
  /// Sorted by path: a folder that comes or goes may change what is said of it.
  package let folders: [String]
  /// Sorted by path.
  package let files: [File]

  package struct File: Equatable, Sendable {
    package let path: String
    package let stamp: SourceStamp
  }

  /// Of all that it holds.
  package var digest: ContentHash {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(files.count * 96)
    for folder in folders { bytes += Array(folder.utf8) + [0] }
    for file in files {
      bytes += Array(file.path.utf8) + [0]
      withUnsafeBytes(of: file.stamp) { bytes += $0 }
    }
    return ContentHash(of: bytes)
  }

  init(_ tree: SourceTree) {
    folders = tree.folders.sorted { $0.precedesInBytes($1) }
    files = tree.files.map { File(path: $0.key, stamp: $0.value) }
      .sorted { $0.path.precedesInBytes($1.path) }
  }
}

extension SiteLoader {
  /// Looks at every source without opening one.
  ///
  /// - Complexity: One system call for each file and folder.
  package func survey() -> SourceSurvey {
    SourceSurvey(SourceTree(root: folder.root) { !FolderWalk.isPassedOver($0, in: $1) })
  }

  /// Whether the sources are those that an earlier build read.
  ///
  /// A stamp that is still the same is trusted where it is older than the build by more than the
  /// file system's clock can miss; any other file is read and compared. So times may mean nothing,
  /// as in a fresh checkout.
  ///
  /// - Parameters:
  ///   - known: What that build read, sorted by path.
  ///   - moment: When it began to read, in nanoseconds since 1970.
  package func isUnchanged(
    _ survey: SourceSurvey, since known: [SourceState], readAt moment: Int64, jobs: Jobs
  ) async throws -> Bool {
    guard survey.files.count == known.count,
      zip(survey.files, known).allSatisfy({ $0.path == $1.path })
    else { return false }
    let doubtful = zip(survey.files, known).filter { file, known in
      file.stamp != known.stamp || !known.stamp.isOlder(than: moment)
    }.map(\.1)
    return try await jobs.map(doubtful) { known in
      hash(of: known.path) == known.contents
    }.allSatisfy { $0 }
  }

  /// The hash of a file as it is now; nil where it cannot be read.
  package func hash(of path: String) -> ContentHash? {
    let bytes = try? FileReader.read(folder.absolute(path), limit: .none)
    return bytes.map { ContentHash(of: $0) }
  }

  /// One line of a source, without its end, to show a mistake in it; nil where there is none.
  ///
  /// - Parameter number: 1-based.
  package func sourceLine(_ path: String, _ number: Int) -> String? {
    folder.line(number, of: path)
  }
}
