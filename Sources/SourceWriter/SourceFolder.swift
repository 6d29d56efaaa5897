import CLinux
import Glibc

/// A folder of sources that people edit, written with their care: nothing is overwritten that was
/// not read before, and no file is ever seen half written.
package struct SourceFolder: Sendable {
  /// Absolute.
  package let root: String

  package init(_ root: String) { self.root = root }

  /// Whether anything at all is at `path`, which is relative to the folder.
  package func exists(_ path: String) throws(SourceWriteError) -> Bool {
    guard let parent = try openParent(of: path, creating: false) else { return false }
    defer { close(parent.descriptor) }
    return parent.holds()
  }

  /// The bytes of the file at `path`, nil where none is.
  package func contents(of path: String) throws(SourceWriteError) -> [UInt8]? {
    guard let parent = try openParent(of: path, creating: false) else { return nil }
    defer { close(parent.descriptor) }
    return try parent.contents()
  }

  /// Writes a file that was not there before, and the folders that lead to it.
  ///
  /// - Throws: `exists` where anything is at `path`, a broken link included.
  package func create(_ path: String, _ bytes: [UInt8]) throws(SourceWriteError) {
    guard let parent = try openParent(of: path, creating: true) else {
      throw .failed(operation: "create the folder of", path: path, code: ENOENT)
    }
    defer { close(parent.descriptor) }
    if parent.holds() { throw .exists(path) }
    let temporary = try parent.writeAside(bytes)
    if showcase_rename_new_at(parent.descriptor, temporary, parent.descriptor, parent.name) == 0 {
      return try parent.sync()
    }
    let code = errno
    // Where the file system knows no RENAME_NOREPLACE, a second name does the same.
    if code == EINVAL || code == ENOSYS,
      linkat(parent.descriptor, temporary, parent.descriptor, parent.name, 0) == 0
    {
      unlinkat(parent.descriptor, temporary, 0)
      return try parent.sync()
    }
    let last = errno
    unlinkat(parent.descriptor, temporary, 0)
    if code == EEXIST || last == EEXIST { throw .exists(path) }
    throw .failed(operation: "write", path: path, code: code)
  }

  /// Writes `new` in place of `old`, what was read before; its permissions stay.
  ///
  /// - Throws: `changed` where the file holds something else by now.
  package func replace(
    _ path: String, _ old: [UInt8], with new: [UInt8]
  ) throws(SourceWriteError) {
    guard let parent = try openParent(of: path, creating: false) else { throw .changed(path) }
    defer { close(parent.descriptor) }
    guard try parent.contents() == old else { throw .changed(path) }
    let temporary = try parent.writeAside(new, mode: parent.mode())
    guard renameat(parent.descriptor, temporary, parent.descriptor, parent.name) == 0 else {
      let code = errno
      unlinkat(parent.descriptor, temporary, 0)
      throw .failed(operation: "write", path: path, code: code)
    }
    try parent.sync()
  }

  /// Writes `new` where `old` was read before, nil for no file; nothing where both are the same.
  package func write(
    _ path: String, _ new: [UInt8], over old: [UInt8]?
  ) throws(SourceWriteError) {
    guard let old else { return try create(path, new) }
    if old != new { try replace(path, old, with: new) }
  }

  /// Opens the folder that holds `path`, without following a link on the way; nil where it is not
  /// there. The caller closes it.
  private func openParent(
    of path: String, creating: Bool
  ) throws(SourceWriteError) -> SourceSlot? {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let isClean = steps.allSatisfy { !["", ".", ".."].contains($0) && !$0.utf8.contains(0) }
    guard isClean, let name = steps.last else { throw .outside(path) }
    var folder = showcase_open(AT_FDCWD, root, O_RDONLY | O_DIRECTORY, 0)
    guard folder >= 0 else { throw .failed(operation: "open", path: root, code: errno) }
    for step in steps.dropLast() {
      if creating { mkdirat(folder, step, 0o777) }
      let next = showcase_open(folder, step, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, 0)
      let code = errno
      close(folder)
      if next < 0 {
        switch code {
        case ENOENT where !creating: return nil
        case ENOTDIR, ELOOP: throw .outside(path)
        default: throw .failed(operation: "open the folder of", path: path, code: code)
        }
      }
      folder = next
    }
    return SourceSlot(descriptor: folder, name: name, path: path)
  }
}
