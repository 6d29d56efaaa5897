package import Diagnostics
import Glibc

/// Files that are no sources of the site: a checkout, a catalogue of someone else's.
package struct ForeignFiles: Sendable {
  package struct File: Sendable {
    /// Relative to the folder that was named; the name of a file that was.
    package var path: String
    package var bytes: [UInt8]
  }

  /// Sorted by the bytes of their paths.
  package var files: [File] = []
  /// Of the files and folders directly in the folder.
  package var names: [String] = []
  /// Paths of others that are there, which were not asked for; none is hidden.
  package var others: [String] = []
  /// What could not be read.
  package var diagnostics: [Diagnostic] = []

  /// Of one file.
  private static let largest = SizeLimit(16 << 20, "a file that is imported has")

  private init() {}

  /// Reads the file at `path`, or every wanted one in the folder at `path`, to any depth.
  ///
  /// Links are not followed, and of folders whose name begins with a full stop only `.github` is
  /// entered.
  ///
  /// - Returns: Nil where nothing is at `path`.
  package static func read(
    _ path: String, deep: Bool = true, wanting isWanted: (String) -> Bool
  ) throws -> ForeignFiles? {
    var found = ForeignFiles()
    switch followed(path) {
    case nil: return nil
    case .file?: try found.add(String(path.split(separator: "/").last ?? ""), at: path)
    case .folder?: try found.walk(path, deep: deep, isWanted)
    default: found.refuse(path, "this is neither a file nor a folder")
    }
    found.files.sort { $0.path.precedesInBytes($1.path) }
    found.others.sort { $0.precedesInBytes($1) }
    found.diagnostics.sort()
    return found
  }

  /// The bytes of one file of a checkout, nil where it is none.
  package static func bytes(of path: String) -> [UInt8]? {
    try? FileReader.read(path, limit: largest)
  }

  /// What is at `path`, links followed: the person who typed it knows where it leads.
  private static func followed(_ path: String) -> FileType? {
    var status = stat()
    return stat(path, &status) == 0 ? FileType(mode: status.st_mode) : nil
  }

  private mutating func walk(
    _ root: String, deep: Bool, _ isWanted: (String) -> Bool
  ) throws {
    var pending = [""]
    while let folder = pending.popLast() {
      let place = folder.isEmpty ? "\(root)/." : "\(root)/\(folder)"
      guard let entries = FolderListing.entries(of: place) else {
        let fault = FileReadFault(errno: errno)
        if fault.isShortage { throw SourceReadError(path: folder, fault: fault) }
        refuse(folder, "this folder cannot be read")
        continue
      }
      for entry in entries {
        guard let name = String(validating: entry.name, as: UTF8.self) else {
          refuse(
            "\(folder)/\(String(decoding: entry.name, as: UTF8.self))", "a file's name is UTF-8")
          continue
        }
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        if folder.isEmpty { names.append(name) }
        switch entry.type {
        case .folder where deep && (!name.hasPrefix(".") || name == ".github"): pending.append(path)
        case .file where isWanted(path): try add(path, at: "\(root)/\(path)")
        case .file where !name.hasPrefix("."): others.append(path)
        default: break
        }
      }
    }
  }

  private mutating func add(_ path: String, at place: String) throws {
    do throws(FileReadFault) {
      files.append(File(path: path, bytes: try FileReader.read(place, limit: Self.largest)))
    } catch {
      if error.isShortage { throw SourceReadError(path: path, fault: error) }
      diagnostics.append(FileProblem(error, path).diagnostic)
    }
  }

  private mutating func refuse(_ path: String, _ message: String) {
    diagnostics.append(.error(.fileUnreadable, message, at: SourceSpan(file: path)))
  }
}
