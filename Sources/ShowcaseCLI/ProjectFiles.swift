import CatalogueImport
import Diagnostics
import FrontMatter
import SiteLoader

/// The files of a checkout that say something of their project, read.
enum ProjectFiles {
  typealias Finding = (source: ProjectSource, finding: ProjectFinding)

  /// - Parameters:
  ///   - path: Absolute: a checkout, or one file.
  ///   - name: The path as the user typed it.
  static func findings(at path: String, named name: String) throws -> [Finding] {
    guard let listing = try ForeignFiles.read(path, deep: false, wanting: isWanted) else {
      throw CatalogueNotFound(path: name)
    }
    guard AbsolutePath.isFolder(path) else {
      return try listing.files.compactMap {
        finding(in: CatalogueFile(path: $0.path, bytes: $0.bytes))
      }
      .mappedOrUnknown(name)
    }
    let hidden = [
      ".github/FUNDING.yml", ".github/security-insights.yml", ".gitlab/security-insights.yml",
      ".git/config",
    ]
    let more = hidden.compactMap { hidden in
      ForeignFiles.bytes(of: "\(path)/\(hidden)").map { CatalogueFile(path: hidden, bytes: $0) }
    }
    let files = listing.files.map { CatalogueFile(path: $0.path, bytes: $0.bytes) } + more
    let found = files.compactMap { file in
      ProjectSource(path: file.path).map { ($0, $0.read(file)) }
    }
    guard found.contains(where: { !$0.1.isEmpty }) else {
      throw CatalogueNotFound(
        path: name, reason: "holds no file that says what the project is, such as a README")
    }
    return found.sorted { $0.0.rawValue < $1.0.rawValue }
  }

  /// What the JSON of a repository says, wherever it comes from.
  static func forge(_ bytes: [UInt8], named name: String) -> Finding {
    (.forge, ProjectSource.forge.read(CatalogueFile(path: name, bytes: bytes)))
  }

  private static func isWanted(_ path: String) -> Bool { ProjectSource(path: path) != nil }

  /// One file by its name, else by what is in it.
  private static func finding(in file: CatalogueFile) -> Finding? {
    if let source = ProjectSource(path: file.path) { return (source, source.read(file)) }
    if file.path.lowercased().hasSuffix(".json") { return forge(file.bytes, named: file.path) }
    return nil
  }
}

extension [ProjectFiles.Finding] {
  fileprivate func mappedOrUnknown(_ name: String) throws -> Self {
    if isEmpty {
      throw CatalogueNotFound(
        path: name,
        reason: "is none of the files that say what a project is: publiccode.yml, codemeta.json, "
          + "CITATION.cff, a repository's JSON, a package's manifest, a README, a licence")
    }
    return self
  }
}
