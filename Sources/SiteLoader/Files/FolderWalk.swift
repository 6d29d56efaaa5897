import Diagnostics
import Glibc
import SiteModel

/// One walk through a folder of sources; see `SourceFolder.list`.
struct FolderWalk {
  let root: String
  var listing = SourceFolder.Listing()
  /// Folders still to be read, relative to the root.
  private var pending: [String] = []

  /// In bytes, of one name: what file systems and URLs' segments allow.
  private static let longestName = 255
  /// In bytes, relative to the root: twice as long as any browser's address, and few enough for
  /// every file system.
  private static let longestPath = 2000

  init(root: String) { self.root = root }

  mutating func run(_ top: String) throws {
    switch FileType(at: "\(root)/\(top)") {
    case nil:
      let fault = FileReadFault(errno: errno)
      if fault != .system(ENOENT) { refuse(top, FileProblem(fault, top).diagnostic) }
      return
    case .link?: refuse(top, FileProblem.link(top))
    case .folder?: pending = [top]
    default:
      refuse(
        top,
        .error(.fileNotRegular, "'\(top)' is a folder; this is none", at: SourceSpan(file: top)))
    }
    while let folder = pending.popLast() { try read(folder) }
  }

  private mutating func read(_ folder: String) throws {
    guard let entries = FolderListing.entries(of: "\(root)/\(folder)") else {
      let fault = FileReadFault(errno: errno)
      if fault.isShortage { throw SourceReadError(path: folder, fault: fault) }
      refuse(folder, FileProblem(fault, folder).diagnostic)
      return
    }
    for entry in entries where !Self.isPassedOver(entry.name, in: folder) {
      add(entry, in: folder)
    }
  }

  private mutating func add(_ entry: FolderListing.Entry, in folder: String) {
    guard let name = usableName(entry.name, in: folder) else { return }
    let path = "\(folder)/\(name)"
    switch entry.type {
    case .file: listing.files.append(SourceFile(path))
    case .link: refuse(path, FileProblem.link(path))
    case .other: refuse(path, FileProblem(.notRegular, path).diagnostic)
    case .folder where name.hasSuffix(".md"):
      refuse(
        path,
        .error(
          .fileNotRegular, "a name that ends in '.md' is a page's file; this is a folder",
          at: SourceSpan(file: path)))
    case .folder: pending.append(path)
    }
  }

  /// Hidden names, and what editors leave beside the file they are at work on.
  static func isPassedOver(_ name: [UInt8], in folder: String) -> Bool {
    if name.first == UInt8(ascii: ".") {
      return !(name == Array(".well-known".utf8) && folder == "content")
    }
    let isBackup = name.last == UInt8(ascii: "~")
    let isAutosave = name.first == UInt8(ascii: "#") && name.last == UInt8(ascii: "#")
    return isBackup || isAutosave || name.suffix(4).elementsEqual(".swp".utf8)
  }

  private mutating func usableName(_ name: [UInt8], in folder: String) -> String? {
    let text = String(validating: name, as: UTF8.self)
    let rule: String
    if text == nil {
      rule = "a file's name is UTF-8"
    } else if text?.unicodeScalars.contains(where: Self.isControl) == true {
      rule = "a file's name holds no control characters"
    } else if name.contains(UInt8(ascii: "\\")) {
      rule = "a file's name holds no backslashes, which part folders elsewhere"
    } else if name.count > Self.longestName {
      rule = "a file's name has at most \(Self.longestName) bytes"
    } else if folder.utf8.count + 1 + name.count > Self.longestPath {
      rule = "a file's path has at most \(Self.longestPath) bytes"
    } else {
      return text
    }
    let shown = Self.escaped(name)
    refuse(
      "\(folder)/\(shown)",
      .error(
        .fileNameInvalid, "\(rule); found '\(shown)'", at: SourceSpan(file: folder + "/" + shown)))
    return nil
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }

  /// The name with `\xNN` for each byte that cannot be printed.
  private static func escaped(_ name: [UInt8]) -> String {
    guard let text = String(validating: name, as: UTF8.self) else {
      return name.map { byte in
        (32..<127).contains(byte)
          ? String(Unicode.Scalar(byte)) : escaped(byte)
      }.joined()
    }
    return text.unicodeScalars.map { scalar in
      isControl(scalar) ? String(scalar).utf8.map(escaped).joined() : String(scalar)
    }.joined()
  }

  private static func escaped(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "\\x\(digits.utf8.count == 1 ? "0" : "")\(digits)"
  }

  private mutating func refuse(_ path: String, _ diagnostic: Diagnostic) {
    listing.failed.insert(path)
    listing.diagnostics.append(diagnostic)
  }
}
