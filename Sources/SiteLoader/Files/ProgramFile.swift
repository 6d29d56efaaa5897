import Glibc
package import SiteModel

/// The file of a program that runs.
package enum ProgramFile {
  /// The hash of its bytes, mapped rather than read: they are in memory already. Nobody may cut
  /// short the file of a program that runs, so nothing can go wrong with the mapping.
  ///
  /// - Parameter path: Absolute.
  /// - Complexity: O(*n*), about 3 ms for 30 MB.
  package static func hash(of path: String) -> ContentHash? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_size > 0 else { return nil }
    let count = Int(status.st_size)
    guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0),
      start != MAP_FAILED
    else { return nil }
    defer { munmap(start, count) }
    return ContentHash(of: UnsafeRawBufferPointer(start: start, count: count))
  }
}
