import CLinux
import Glibc
package import SiteModel
import Synchronization

/// Where converted bodies wait for their page: memory holds none of them.
///
/// A file without a name, so that nothing is left of it, however the run ends. Any thread may
/// append and read; what was appended is never moved.
package final class BodyStore: Sendable {
  let descriptor: Int32
  private let end: Atomic<Int>
  private let folder: String

  /// A store in memory, for runs that write nothing.
  package init() throws(WriteError) {
    end = Atomic(0)
    folder = "memory"
    descriptor = showcase_memory_file("showcase-bodies")
    if descriptor < 0 { throw WriteError("make a file in", folder) }
  }

  /// A store in the state folder of `location`, which is made if need be.
  package init(at location: OutputLocation) throws(WriteError) {
    end = Atomic(0)
    folder = location.state
    try Folder.make(location.state, faults: nil)
    let nameless = showcase_open_nameless(folder)
    descriptor = nameless >= 0 ? nameless : try Self.unlinked(in: folder)
  }

  /// The bodies of an open file; what is appended goes behind its first `end` bytes.
  ///
  /// - Parameters:
  ///   - descriptor: Closed with the store.
  ///   - folder: Where the file is, for messages.
  init(descriptor: Int32, end: Int, folder: String) {
    self.descriptor = descriptor
    self.end = Atomic(end)
    self.folder = folder
  }

  deinit { close(descriptor) }

  /// In bytes: all that was appended.
  package var length: Int { end.load(ordering: .relaxed) }

  /// For file systems without `O_TMPFILE`.
  private static func unlinked(in folder: String) throws(WriteError) -> Int32 {
    let path = "\(folder)/bodies-\(getpid())"
    unlink(path)
    let descriptor = showcase_open(AT_FDCWD, path, O_RDWR | O_CREAT | O_EXCL, 0o600)
    if descriptor < 0 { throw WriteError("create", path) }
    unlink(path)
    return descriptor
  }

  package func append(_ bytes: [UInt8]) throws(WriteError) -> BodyReference {
    let offset = end.wrappingAdd(bytes.count, ordering: .relaxed).oldValue
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        pwrite(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done, offset + done)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { throw WriteError("write a page's body in", folder) }
      done += count
    }
    return BodyReference(offset: offset, length: bytes.count)
  }

  package func read(_ reference: BodyReference) throws(WriteError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: reference.length) { buffer, filled in
      while filled < reference.length {
        let count = pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), reference.length - filled,
          reference.offset + filled)
        if count < 0, errno == EINTR { continue }
        if count <= 0 {
          failure = count < 0 ? errno : EIO
          return
        }
        filled += count
      }
    }
    if failure != 0 { throw WriteError("read a page's body in", folder, code: failure) }
    return bytes
  }
}
