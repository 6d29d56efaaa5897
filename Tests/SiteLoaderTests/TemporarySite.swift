import Diagnostics
import Glibc
import Markdown
import SiteLoader
import SiteModel
import Synchronization

/// A site in a folder of its own, gone when this value is.
final class TemporarySite: Sendable {
  let root: String

  /// - Parameter files: Texts by path; `content/site.yml` is added where it is not among them.
  init(_ files: [String: String] = [:], settings: String? = "title: T\nurl: https://a.example\n") {
    var name = Array("/tmp/showcase-loader-XXXXXX".utf8CString)
    _ = mkdtemp(&name)
    root = name.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    if let settings { write("content/site.yml", settings) }
    for (path, text) in files { write(path, text) }
  }

  deinit { removeFolder(Array(root.utf8)) }

  func write(_ path: String, _ text: String) { write(path, Array(text.utf8)) }

  func write(_ path: String, _ bytes: [UInt8]) { write(Array(path.utf8), bytes) }

  /// For names that are no text.
  func write(_ path: [UInt8], _ bytes: [UInt8]) {
    let full = Array("\(root)/".utf8) + path
    for end in full.indices where full[end] == UInt8(ascii: "/") && end > root.utf8.count {
      _ = withPath(Array(full[..<end])) { mkdir($0, 0o755) }
    }
    let file = withPath(full) { fopen($0, "w") }!
    _ = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    fclose(file)
  }

  func path(_ path: String) -> String { "\(root)/\(path)" }

  /// Loads the site and keeps its bodies in memory.
  func load(jobs: Int = 2) async throws -> Checked<LoadedSite> {
    let bodies = Bodies()
    return try await SiteLoader(root: root).load(
      jobs: Jobs(jobs),
      converter: { MarkdownConverter(options: $0, worker: nil, jobs: 1) },
      store: { bodies.store($0) })
  }

  /// `file:line:column code` of each diagnostic.
  func reported() async throws -> [String] {
    try await load().diagnostics.map { "\($0.span) \($0.code.rawValue)" }
  }

  private final class Bodies: Sendable {
    private let length = Mutex(0)

    func store(_ bytes: [UInt8]) -> BodyReference {
      length.withLock { length in
        defer { length += bytes.count }
        return BodyReference(offset: length, length: bytes.count)
      }
    }
  }
}

private func withPath<Result>(_ path: [UInt8], _ use: (UnsafePointer<CChar>) -> Result) -> Result {
  (path + [0]).withUnsafeBufferPointer { bytes in
    bytes.withMemoryRebound(to: CChar.self) { use($0.baseAddress!) }
  }
}

/// Removes what lies in the folder, whatever its names are made of, and the folder.
private func removeFolder(_ path: [UInt8]) {
  _ = withPath(path) { chmod($0, 0o755) }
  guard let folder = withPath(path, opendir) else { return }
  var names: [[UInt8]] = []
  while let entry = readdir(folder) {
    let start = UnsafeRawPointer(entry).advanced(by: MemoryLayout<dirent>.offset(of: \.d_name)!)
    let name = start.assumingMemoryBound(to: UInt8.self)
    names.append(
      Array(
        UnsafeBufferPointer(start: name, count: strlen(start.assumingMemoryBound(to: CChar.self)))))
  }
  closedir(folder)
  for name in names where name != Array(".".utf8) && name != Array("..".utf8) {
    let full = path + Array("/".utf8) + name
    if withPath(full, unlink) != 0 { removeFolder(full) }
  }
  _ = withPath(path, rmdir)
}
