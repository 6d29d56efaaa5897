/// What tells, without reading a file, that it is still the one that was read.
package struct SourceStamp: Hashable, Sendable {
  package var inode: UInt64
  /// In bytes.
  package var size: Int64
  /// When the contents, and when anything of the file changed, in nanoseconds since 1970.
  package var modified: Int64
  package var changed: Int64

  package init(inode: UInt64, size: Int64, modified: Int64, changed: Int64) {
    self.inode = inode
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  /// Whether a change made after `moment` would surely have left another stamp: clocks of file
  /// systems tick every few milliseconds, those of some every two seconds.
  ///
  /// - Parameter moment: In nanoseconds since 1970, by a clock of the same machine.
  package func isOlder(than moment: Int64) -> Bool {
    let last = max(modified, changed)
    let isCoarse = modified % 1_000_000_000 == 0
    return moment - last > (isCoarse ? 3_000_000_000 : 20_000_000)
  }
}
