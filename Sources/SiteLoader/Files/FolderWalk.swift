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

  init(root: String) { self.root = root }

  mutating func run(_ top: String) throws {
    switch FileType(at: "\(root)/\(top)") {
    case nil: return
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
    } else if name.contains(where: { $0 < 32 || $0 == 127 }) {
      rule = "a file's name holds no control characters"
    } else if name.contains(UInt8(ascii: "\\")) {
      rule = "a file's name holds no backslashes, which part folders elsewhere"
    } else if name.count > Self.longestName {
      rule = "a file's name has at most \(Self.longestName) bytes"
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

  /// The name with `\xNN` for each byte that cannot be printed.
  private static func escaped(_ name: [UInt8]) -> String {
    let isText = String(validating: name, as: UTF8.self) != nil
    return name.reduce(into: [UInt8]()) { shown, byte in
      if byte < 32 || byte == 127 || (byte >= 128 && !isText) {
        let digits = String(byte, radix: 16, uppercase: true)
        shown += "\\x\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8
      } else {
        shown.append(byte)
      }
    }.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func refuse(_ path: String, _ diagnostic: Diagnostic) {
    listing.failed.insert(path)
    listing.diagnostics.append(diagnostic)
  }
}
