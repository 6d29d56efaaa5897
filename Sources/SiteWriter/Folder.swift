import CLinux
import Glibc

/// An open folder: paths are resolved below it, wherever it is moved.
///
/// What changes something is in `FolderChanges`.
final class Folder: Sendable {
  let descriptor: Int32
  /// Where it was when it was opened, for messages.
  let path: String
  let faults: FaultPoint?

  private init(descriptor: Int32, path: String, faults: FaultPoint?) {
    self.descriptor = descriptor
    self.path = path
    self.faults = faults
  }

  deinit { close(descriptor) }

  /// Opens the folder at an absolute path; nil where nothing is. A symbolic link is no folder.
  static func open(_ path: String, faults: FaultPoint? = nil) throws(WriteError) -> Folder? {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
    let descriptor = showcase_open(AT_FDCWD, path, flags, 0)
    if descriptor >= 0 { return Folder(descriptor: descriptor, path: path, faults: faults) }
    if errno == ENOENT { return nil }
    throw WriteError("open the folder", path)
  }

  /// Opens a folder below this one without following a link at any step; nil where none is.
  func open(_ folder: OutputPath) throws(WriteError) -> Folder? {
    var current = self
    for step in folder.ancestors + (folder.isRoot ? [] : [folder]) {
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
      let name = step.name
      let descriptor = name.withCString { showcase_open(current.descriptor, $0, flags, 0) }
      guard descriptor >= 0 else {
        if [ENOENT, ENOTDIR, ELOOP].contains(errno) { return nil }
        throw WriteError("open the folder", full(step))
      }
      current = Folder(descriptor: descriptor, path: full(step), faults: faults)
    }
    return current
  }

  /// What is at `path`, itself and not what it links to; nil where nothing is.
  func stamp(_ path: OutputPath) throws(WriteError) -> FileStamp? {
    var status = stat()
    let flags = AT_SYMLINK_NOFOLLOW | (path.isRoot ? AT_EMPTY_PATH : 0)
    if path.withCString({ fstatat(descriptor, $0, &status, flags) }) == 0 {
      return FileStamp(status)
    }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw WriteError("look at", full(path))
  }

  /// Throws where the folder at `path` is there and this user may not add to it or take from it.
  func requireChangeable(_ path: OutputPath) throws(WriteError) {
    guard try stamp(path)?.kind == .folder else { return }
    let place: OutputPath = path.isRoot ? "." : path
    let code = place.withCString { faccessat(descriptor, $0, W_OK | X_OK, AT_EACCESS) }
    if code != 0 { throw WriteError("write in", full(path)) }
  }

  /// The folder's own names and what they are, without `.` and `..`, in no order.
  func names() throws(WriteError) -> [(name: OutputPath, kind: FileStamp.Kind)] {
    let own = showcase_open(descriptor, ".", O_RDONLY | O_DIRECTORY, 0)
    guard own >= 0, let stream = fdopendir(own) else { throw WriteError("read the folder", path) }
    defer { closedir(stream) }
    var found: [(name: OutputPath, kind: FileStamp.Kind?)] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        OutputPath(unchecked: $0.prefix { $0 != 0 })
      }
      if name != "." && name != ".." { found.append((name, FileStamp.Kind(entry.pointee.d_type))) }
      errno = 0
    }
    if errno != 0 { throw WriteError("read the folder", path) }
    var names: [(name: OutputPath, kind: FileStamp.Kind)] = []
    for (name, kind) in found {
      if let kind {
        names.append((name, kind))
      } else if let stamp = try stamp(name) {
        names.append((name, stamp.kind))
      }
    }
    return names
  }

  /// The contents of a plain file and its stamp, reached without following a link; nil where there
  /// is none, or one of more than `limit` bytes.
  func contents(of path: OutputPath, limit: Int = .max) throws(WriteError) -> (
    bytes: [UInt8], stamp: FileStamp
  )? {
    guard let parent = try open(path.parent) else { return nil }
    let name = path.name
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
    let file = name.withCString { showcase_open(parent.descriptor, $0, flags, 0) }
    guard file >= 0 else {
      if [ENOENT, ENOTDIR, ELOOP, ENXIO].contains(errno) { return nil }
      throw WriteError("read", full(path))
    }
    defer { close(file) }
    var status = stat()
    if fstat(file, &status) != 0 { throw WriteError("look at", full(path)) }
    let stamp = FileStamp(status)
    guard stamp.kind == .file, stamp.size <= limit else { return nil }
    guard let bytes = read(file, Int(stamp.size)) else { throw WriteError("read", full(path)) }
    return (bytes, stamp)
  }

  /// Nil and `errno` when reading fails; less than `count` bytes when the file ends before.
  private func read(_ file: Int32, _ count: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(file, buffer.baseAddress?.advanced(by: filled), count - filled, filled)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { return }
        filled += got
      }
    }
    return failed ? nil : bytes
  }

  func full(_ path: OutputPath) -> String { path.isRoot ? self.path : "\(self.path)/\(path)" }
}
