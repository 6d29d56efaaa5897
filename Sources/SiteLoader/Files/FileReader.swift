import Glibc

/// Reads regular files, whatever stands in their place when it is asked.
///
/// Opened without following a link and without waiting, then looked at before a byte is read: a
/// pipe put in the place of a file cannot stop the build.
enum FileReader {
  /// Returns the first `limit` bytes of a file and its whole size.
  static func read(
    _ path: String, upTo limit: Int
  ) throws(FileReadFault) -> (bytes: [UInt8], size: Int) {
    let descriptor = try openRegular(path)
    defer { close(descriptor.number) }
    let count = min(limit, descriptor.size)
    guard count > 0 else { return ([], descriptor.size) }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      while filled < count {
        let got = Glibc.read(descriptor.number, start + filled, count - filled)
        if got > 0 { filled += got }
        if got == 0 { return }
        if got < 0, errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if failure != 0 { throw .system(failure) }
    return (bytes, descriptor.size)
  }

  /// Returns a file's bytes.
  static func read(_ path: String, limit: SizeLimit) throws(FileReadFault) -> [UInt8] {
    let (bytes, size) = try read(path, upTo: limit.bytes)
    if size > limit.bytes { throw .tooLarge(size, limit) }
    return bytes
  }

  private static func openRegular(
    _ path: String
  ) throws(FileReadFault) -> (number: Int32, size: Int) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileReadFault(errno: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let number = errno
      close(descriptor)
      throw .system(number)
    }
    guard FileType(mode: status.st_mode) == .file else {
      close(descriptor)
      throw .notRegular
    }
    return (descriptor, Int(status.st_size))
  }
}
