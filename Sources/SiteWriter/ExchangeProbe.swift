import CLinux
import Glibc

/// Finds out whether the output folder can be exchanged with another, before anything is touched.
enum ExchangeProbe {
  /// Why not, or nil if it can.
  ///
  /// Two folders in the state folder are exchanged to learn whether the file system knows how.
  /// Then the output is renamed onto one that is not empty: this always fails, and how it fails says
  /// whether it could be moved at all (a mount point, a layer of an overlay, a folder above it
  /// without permission).
  static func obstacle(_ state: StateFolder) throws(WriteError) -> String? {
    let folder = state.folder
    try folder.removeTree("probe")
    for path: OutputPath in ["probe", "probe/one", "probe/other", "probe/other/full"] {
      try folder.makeFolder(path)
    }
    let output = state.location.output
    let full = folder.full("probe/one")
    var reason: String?
    if showcase_exchange_at(folder.descriptor, "probe/one", AT_FDCWD, folder.full("probe/other"))
      != 0
    {
      reason = "the file system cannot exchange folders"
    } else if rename(output, full) == 0 {
      // No system does this; if one should, the folder goes straight back.
      _ = rename(full, output)
      reason = "the file system cannot be relied upon to exchange folders"
    } else if errno != ENOTEMPTY, errno != EEXIST, errno != ENOENT {
      reason = "'\(state.location.name)' cannot be moved: \(String(cString: strerror(errno)))"
    }
    try folder.removeTree("probe")
    return reason
  }
}
