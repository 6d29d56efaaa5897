import Glibc
import SiteWriter
import Testing

/// A site's folder that is gone when the test ends, and plain calls to look at it.
final class Sandbox: Sendable {
  let root: String
  private let isPatient: Bool
  var site: String { "\(root)/site" }
  var output: String { "\(site)/public" }
  var location: OutputLocation { OutputLocation(site: site) }

  /// - Parameters:
  ///   - base: Tests look at many small files, so memory is the default.
  ///   - isPatient: Whether to let the file system's clock tick after each publication. Stamps that
  ///     are as new as the manifest prove nothing, so files and folders are read instead.
  init(in base: String? = nil, isPatient: Bool = false) {
    self.isPatient = isPatient
    let base = base ?? (access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp")
    var template = Array("\(base)/showcase-writer-XXXXXX".utf8CString)
    root = mkdtemp(&template).map { String(cString: $0) } ?? ""
    precondition(!root.isEmpty, "no temporary folder")
    for path in ["site", "site/content", "site/templates"] { mkdir("\(root)/\(path)", 0o755) }
  }

  deinit {
    for path in Self.walk(root).reversed() { remove(path) }
    rmdir(root)
  }

  /// Publishes `files` and nothing else.
  @discardableResult
  func publish(
    _ files: [String: String], more: [(String, String)] = [], inPlace: Bool = false,
    trusting: Bool = true, faults: FaultPoint? = nil
  ) throws -> PublicationSummary {
    let publication = try Publication.begin(
      at: location, inPlace: inPlace, trusting: trusting, faults: faults)
    for (path, text) in files { try publication.put(path, Array(text.utf8)) }
    for (path, text) in more { try publication.put(path, Array(text.utf8)) }
    defer { if isPatient { usleep(30_000) } }
    return try publication.commit()
  }

  /// Every file below the output, by path, links as `-> target`, empty folders as nil-text `/`.
  func published() -> [String: String] { Self.contents(of: output) }

  static func contents(of folder: String) -> [String: String] {
    var files: [String: String] = [:]
    for path in walk(folder) {
      let name = String(path.dropFirst(folder.utf8.count + 1))
      switch status(path)?.st_mode.advanced(by: 0) ?? 0 {
      case let mode where mode & S_IFMT == S_IFREG: files[name] = read(path)
      case let mode where mode & S_IFMT == S_IFLNK: files[name] = "-> \(link(path))"
      case let mode where mode & S_IFMT == S_IFDIR:
        if walk(path).isEmpty { files[name + "/"] = "" }
      default: files[name] = "?"
      }
    }
    return files
  }

  /// Everything below `folder`, folders before what is in them; links are not followed.
  static func walk(_ folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var paths: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      paths.append("\(folder)/\(name)")
      if entry.pointee.d_type == UInt8(DT_DIR) { paths += walk("\(folder)/\(name)") }
    }
    return paths
  }

  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes.append(contentsOf: buffer[..<count])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(_ path: String, _ text: String) {
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      makeFolder(String(path[..<slash]))
    }
    guard let file = fopen(path, "w") else { return }
    fwrite(text, 1, text.utf8.count, file)
    fclose(file)
  }

  static func makeFolder(_ path: String) {
    if access(path, F_OK) == 0 { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      makeFolder(String(path[..<slash]))
    }
    mkdir(path, 0o755)
  }

  static func status(_ path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }

  static func link(_ path: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &buffer, buffer.count)
    return String(
      decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Inode, time of change, of contents and number of names of everything below `folder` and of
  /// itself: equal only if nothing was touched.
  static func traces(of folder: String) -> [String: [Int]] {
    var traces: [String: [Int]] = [:]
    for path in [folder] + walk(folder) {
      guard let status = status(path) else { continue }
      traces[path] = [
        Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
        status.st_ctim.tv_nsec, Int(status.st_nlink),
      ]
    }
    return traces
  }

  func inode(_ path: String) -> UInt {
    Self.status("\(output)/\(path)").map { UInt($0.st_ino) } ?? 0
  }
}
