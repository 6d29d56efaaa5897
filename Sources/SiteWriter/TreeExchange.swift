import CLinux
import Glibc

/// Publishes the tree at `next/` in one step.
///
/// The order holds the promise. The tree is complete, then its manifest is written beside it, then
/// both are synced, then the folders are exchanged. Until that call the published tree is the old
/// one, from it on the new one; the manifest that describes it is found by its inode. What follows
/// only tidies up: `Recovery` does the same after a run that was killed here.
struct TreeExchange {
  let state: StateFolder
  let published: PublishedTree

  func publish(_ entries: [TreeEntry]) throws(WriteError) {
    let manifest = Manifest(
      generation: published.manifest.generation + 1, moment: .none, entries: entries)
    try state.write(manifest, as: "manifest.next")
    try state.folder.syncFileSystem()
    if published.folder != nil {
      try state.folder.exchange("next", with: state.location.output)
    } else {
      try Folder.make(AbsolutePath.parent(state.location.output), faults: state.folder.faults)
      try state.folder.moveNew("next", to: state.location.output)
    }
    // The site is published. Whatever fails now is done by the next run.
    try? state.settle()
    try? state.folder.removeTree("staged")
  }
}

extension Folder {
  /// Moves a folder to an absolute path where nothing is.
  fileprivate func moveNew(_ path: OutputPath, to target: String) throws(WriteError) {
    try faults?.step("publish", path)
    let code = path.withCString { showcase_rename_new_at(descriptor, $0, AT_FDCWD, target) }
    if code == 0 { return }
    // A file system that does not know the flag; `rename` replaces nothing but an empty folder.
    if errno == EINVAL || errno == ENOSYS,
      path.withCString({ renameat(descriptor, $0, AT_FDCWD, target) }) == 0
    {
      return
    }
    throw WriteError("publish", target)
  }
}
