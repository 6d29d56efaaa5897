package import Foundation

/// The files below a folder, by their paths.
package struct FileTree: Equatable {
  package private(set) var files: [String: Data] = [:]

  package init(of folder: URL) throws {
    let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
    for path in paths {
      let file = folder.appending(path: path)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[path] = try Data(contentsOf: file)
    }
  }

  /// Reads a folder of the repository, where names outside ASCII are percent-encoded: not every
  /// system that checks it out would keep them byte for byte.
  package init(fixture folder: URL) throws {
    let tree = try FileTree(of: folder)
    files = Dictionary(
      uniqueKeysWithValues: tree.files.map { ($0.key.removingPercentEncoding ?? $0.key, $0.value) })
  }

  /// The same files under names fit for the repository.
  package var asFixture: FileTree {
    let allowed = CharacterSet(charactersIn: Unicode.Scalar(33)...Unicode.Scalar(126))
      .subtracting(CharacterSet(charactersIn: "%\"\\"))
    var fixture = self
    fixture.files = Dictionary(
      uniqueKeysWithValues: files.map { path, bytes in
        (path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path, bytes)
      })
    return fixture
  }

  package func without(folder: String) -> FileTree {
    var rest = self
    rest.files = files.filter { !$0.key.hasPrefix(folder + "/") }
    return rest
  }

  package func write(to folder: URL) throws {
    for (path, bytes) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
  }

  /// What is missing from this, what it has besides, and where files differ.
  package func differences(from expected: FileTree) -> [String] {
    Set(files.keys).union(expected.files.keys).sorted().compactMap { path in
      guard let wanted = expected.files[path] else { return "\(path) is not expected" }
      guard let found = files[path] else { return "\(path) is missing" }
      return found == wanted ? nil : "\(path): \(Self.firstDifference(found, wanted))"
    }
  }

  private static func firstDifference(_ found: Data, _ wanted: Data) -> String {
    let found = lines(found)
    let wanted = lines(wanted)
    let line = zip(found, wanted).prefix { $0 == $1 }.count
    return "line \(line + 1) is '\(line < found.count ? found[line] : "")', "
      + "not '\(line < wanted.count ? wanted[line] : "")'"
  }

  private static func lines(_ bytes: Data) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
