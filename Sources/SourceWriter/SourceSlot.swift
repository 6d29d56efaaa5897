import CLinux
import Glibc

/// One name in an open folder. Whoever opened the folder closes it.
struct SourceSlot {
  let descriptor: Int32
  let name: String
  /// The whole path, for messages.
  let path: String

  func holds() -> Bool {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 || errno != ENOENT
  }

  /// The file's permissions.
  func mode() throws(SourceWriteError) -> UInt32 {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw failure("look at")
    }
    return status.st_mode & 0o777
  }

  /// The file's bytes; nil where nothing is. A link, a folder or a device is no file.
  func contents() throws(SourceWriteError) -> [UInt8]? {
    let file = showcase_open(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      if errno == ELOOP { throw .outside(path) }
      throw failure("read")
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure("look at") }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .outside(path) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure("read") }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Writes a new file beside the one that is meant, and returns its name. A dot-file: should the
  /// program be killed here, no build takes it for a source.
  func writeAside(_ bytes: [UInt8], mode: UInt32? = nil) throws(SourceWriteError) -> String {
    let temporary = ".showcase-\(getpid())-\(UInt32.random(in: .min ... .max))"
    let file = showcase_open(descriptor, temporary, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard file >= 0 else { throw failure("write") }
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(file, $0.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw discard(temporary) }
      done += count
    }
    if let mode, fchmod(file, mode) != 0 { throw discard(temporary) }
    guard fsync(file) == 0 else { throw discard(temporary) }
    return temporary
  }

  /// Makes the names of the folder last.
  func sync() throws(SourceWriteError) {
    // Some file systems cannot sync a folder; the file itself is on the disk.
    if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { throw failure("write") }
  }

  private func discard(_ temporary: String) -> SourceWriteError {
    let error = failure("write")
    unlinkat(descriptor, temporary, 0)
    return error
  }

  private func failure(_ operation: String) -> SourceWriteError {
    .failed(operation: operation, path: path, code: errno)
  }
}
