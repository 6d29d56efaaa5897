import Glibc

/// The entries of one folder, their names as bytes, in no order.
///
/// Foundation replaces bytes that are not UTF-8 and can then not open the file.
enum FolderListing {
  struct Entry {
    var name: [UInt8]
    var type: FileType
  }

  /// Returns nil and leaves `errno` when the folder cannot be read.
  static func entries(of path: String) -> [Entry]? {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard let folder = fdopendir(descriptor) else {
      close(descriptor)
      return nil
    }
    defer { closedir(folder) }
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = name(of: entry)
      if name != [0x2E], name != [0x2E, 0x2E] {
        entries.append(Entry(name: name, type: type(of: entry, name, in: descriptor)))
      }
      errno = 0
    }
    return errno == 0 ? entries : nil
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
    var length = 0
    while start[length] != 0 { length += 1 }
    return Array(UnsafeBufferPointer(start: start, count: length))
  }

  /// Some file systems leave the type out of their listings.
  private static func type(
    of entry: UnsafeMutablePointer<dirent>, _ name: [UInt8], in folder: Int32
  ) -> FileType {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN): break
    default: return .other
    }
    var status = stat()
    let known = (name + [0]).withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { path in
        path.baseAddress.map { fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) } == 0
      }
    }
    return known ? FileType(mode: status.st_mode) : .other
  }
}
