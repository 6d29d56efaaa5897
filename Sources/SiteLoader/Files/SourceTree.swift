package import SiteModel

/// The folders and files that a site is made of, for those who wait for a change of them.
package struct SourceTree: Sendable, Equatable {
  /// The folders below the site's root that hold sources.
  package static let tops = ["content", "templates"]

  /// Relative to the root; each before those in it.
  package private(set) var folders: [String] = []
  /// By path relative to the root. Links, pipes and folders that cannot be read are among them:
  /// they are reported.
  package private(set) var files: [String: SourceStamp] = [:]

  /// - Parameters:
  ///   - tops: The folders to look through, relative to `root`.
  ///   - isSource: Whether a name in a folder counts.
  package init(
    root: String, tops: [String] = SourceTree.tops,
    isSource: (_ name: [UInt8], _ folder: String) -> Bool = SourceTree.isSource
  ) {
    var pending: [String] = []
    for top in tops {
      switch FileType(at: "\(root)/\(top)") {
      case .folder?: pending.append(top)
      // A link or a pipe in a folder's place is reported, so it is a difference.
      case _?: files[top] = SourceStamp(at: "\(root)/\(top)")
      case nil: break
      }
    }
    while let folder = pending.popLast() {
      folders.append(folder)
      guard let entries = FolderListing.entries(of: "\(root)/\(folder)") else {
        // So is a folder that cannot be read, also an empty one.
        files[folder] = SourceStamp(at: "\(root)/\(folder)")
        continue
      }
      for entry in entries {
        guard isSource(entry.name, folder) else { continue }
        let path = "\(folder)/\(String(decoding: entry.name, as: UTF8.self))"
        if entry.type == .folder {
          pending.append(path)
        } else {
          files[path] = SourceStamp(at: "\(root)/\(path)")
        }
      }
    }
  }

  /// Whether a name in a folder may be a source's: not what is hidden, and not what editors leave
  /// behind. Vim tries with a file `4913` whether it may write.
  package static func isSource(_ name: [UInt8], in folder: String) -> Bool {
    !FolderWalk.isPassedOver(name, in: folder) && name != Array("4913".utf8)
  }

  /// The paths that differ between two looks at the same site.
  package func changes(since earlier: SourceTree) -> Set<String> {
    var changed = Set(folders).symmetricDifference(earlier.folders)
    for (path, stamp) in files where earlier.files[path] != stamp { changed.insert(path) }
    for path in earlier.files.keys where files[path] == nil { changed.insert(path) }
    return changed
  }
}
