import CLinux
import Glibc

/// Every change that is made to the file system, each one countable by a `FaultPoint`.
extension Folder {
  /// Makes a folder; one that is there already is fine.
  func makeFolder(_ path: OutputPath) throws(WriteError) {
    try change("create the folder", path, unless: [EEXIST]) { mkdirat(descriptor, $0, 0o755) }
  }

  /// Makes a file that was not there before.
  func create(_ path: OutputPath, _ bytes: [UInt8], synced: Bool = false) throws(WriteError)
    -> FileStamp
  {
    try faults?.step("create", path)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    let file = path.withCString { showcase_open(descriptor, $0, flags, 0o644) }
    if file < 0 { throw WriteError("create", full(path)) }
    defer { close(file) }
    try faults?.step("write", path)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        write(file, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { throw WriteError("write", full(path)) }
      done += count
    }
    if synced, fsync(file) != 0 { throw WriteError("write", full(path)) }
    var status = stat()
    if fstat(file, &status) != 0 { throw WriteError("look at", full(path)) }
    return FileStamp(status)
  }

  /// Removes a file or a link; nothing, or a folder, may be there instead.
  func remove(_ path: OutputPath) throws(WriteError) {
    try change("remove", path, unless: [ENOENT, ENOTDIR, EISDIR]) { unlinkat(descriptor, $0, 0) }
  }

  /// Removes a folder if it is empty.
  func removeFolder(_ path: OutputPath) throws(WriteError) {
    let harmless = [ENOENT, ENOTDIR, ENOTEMPTY, EEXIST, EBUSY]
    try change("remove the folder", path, unless: harmless) {
      unlinkat(descriptor, $0, AT_REMOVEDIR)
    }
  }

  /// Removes whatever is at `path`, with all that is in it.
  func removeTree(_ path: OutputPath) throws(WriteError) {
    guard let stamp = try stamp(path) else { return }
    guard stamp.kind == .folder else { return try remove(path) }
    if let names = try open(path)?.names() {
      for (name, kind) in names {
        let inner = path.appending(name)
        if kind == .folder { try removeTree(inner) } else { try remove(inner) }
      }
    }
    try removeFolder(path)
  }

  /// Moves `path` to `target` below `folder`, over what is there.
  func move(_ path: OutputPath, to folder: Folder, _ target: OutputPath) throws(WriteError) {
    try change("put in place", target) { target in
      path.withCString { renameat(descriptor, $0, folder.descriptor, target) }
    }
  }

  /// Gives the file at `path` a second name, `target` below `folder`. A link is shared as itself.
  func share(_ path: OutputPath, with folder: Folder, _ target: OutputPath) throws(WriteError) {
    try change("link", target) { target in
      path.withCString { linkat(descriptor, $0, folder.descriptor, target, 0) }
    }
  }

  /// Exchanges `path` with the file or folder at an absolute path, in one step.
  func exchange(_ path: OutputPath, with other: String) throws(WriteError) {
    try change("exchange", path) { showcase_exchange_at(descriptor, $0, AT_FDCWD, other) }
  }

  /// Writes all of the file system to its disk.
  func syncFileSystem() throws(WriteError) {
    try faults?.step("sync", .root)
    if showcase_sync_file_system(descriptor) != 0 { throw WriteError("write to disk", path) }
  }

  private func change(
    _ operation: String, _ path: OutputPath, unless harmless: [Int32] = [],
    _ call: (UnsafePointer<CChar>) -> Int32
  ) throws(WriteError) {
    try faults?.step(operation, path)
    while path.withCString(call) != 0 {
      let code = errno
      if code == EINTR { continue }
      if harmless.contains(code) { return }
      throw WriteError(operation, full(path), code: code)
    }
  }
}
