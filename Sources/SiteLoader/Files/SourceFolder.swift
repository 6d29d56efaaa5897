import Diagnostics
import SiteModel

/// One of the site's two folders, and the only way to its files.
struct SourceFolder: Sendable {
  /// Absolute path of the site.
  let root: String

  struct Listing: Sendable {
    /// Sorted by the bytes of their paths.
    var files: [SourceFile] = []
    /// Paths of what was found and cannot be used.
    var failed: Set<String> = []
    var diagnostics: [Diagnostic] = []
  }

  /// Lists every file below `top` (`content`, `templates`) that is a source.
  ///
  /// Hidden files and folders but `.well-known`, and what editors leave behind, are passed over.
  /// Links, pipes and names that cannot become a URL are reported by name, and never opened.
  func list(_ top: String) throws -> Listing {
    var walk = FolderWalk(root: root)
    try walk.run(top)
    walk.listing.files.sort { $0.path.precedesInBytes($1.path) }
    return walk.listing
  }

  /// A file's bytes, or what is wrong with it.
  func read(_ path: String, limit: SizeLimit) throws -> Result<[UInt8], FileProblem> {
    do throws(FileReadFault) {
      return .success(try FileReader.read(absolute(path), limit: limit))
    } catch {
      return .failure(try problem(error, path))
    }
  }

  /// The first `limit` bytes of a file and its size, or what is wrong with it.
  func readHead(
    _ path: String, upTo limit: Int
  ) throws -> Result<(bytes: [UInt8], size: Int), FileProblem> {
    do throws(FileReadFault) {
      return .success(try FileReader.read(absolute(path), upTo: limit))
    } catch {
      return .failure(try problem(error, path))
    }
  }

  func absolute(_ path: String) -> String { "\(root)/\(path)" }

  private func problem(_ fault: FileReadFault, _ path: String) throws -> FileProblem {
    if fault.isShortage { throw SourceReadError(path: path, fault: fault) }
    return FileProblem(fault, path)
  }
}
