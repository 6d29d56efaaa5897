import SearchIndex
import SiteModel

/// The files beside the pages that could be in the way of something, for the check of collisions.
///
/// Of the three files of each project and the feed of each term, only those are looked at that
/// something else comes near: 30,000 paths need not be folded and remembered to find out that
/// nobody wants them.
struct GeneratedFiles {
  let plan: SitePlan

  /// Relative to the output folder.
  ///
  /// - Complexity: O(*bytes of all paths of pages, assets and aliases*).
  var paths: [String] {
    let hasOwnRobots = plan.site.assets.contains { $0.outputPath == SitePlan.robotsPath }
    return ["sitemap.xml"] + (hasOwnRobots ? [] : [SitePlan.robotsPath])
      + plan.siteMachineFiles.map(\.path) + plan.catalogueFiles.map(\.path) + searchFiles
      + contested
  }

  /// How many files the search has is known in the end: none of its names is anyone else's.
  private var searchFiles: [String] {
    (plan.site.assets.map(\.outputPath) + plan.redirects.map(\.outputPath))
      .filter(SearchFiles.isReserved)
  }

  private var contested: [String] {
    let folders = contestedFolders
    guard !folders.isEmpty else { return [] }
    var paths: [String] = []
    for term in plan.taxonomies.flatMap(\.terms) {
      let folder = SitePlan.folder(of: term.url)
      guard folders.contains(FoldedPath.key(folder)) else { continue }
      paths += SitePlan.machineFiles(ofTerm: TermReference(taxonomy: 0, term: 0), in: folder)
        .map(\.path)
    }
    for url in plan.projects.lazy.map(\.url) {
      let folder = SitePlan.folder(of: url)
      guard folders.contains(FoldedPath.key(folder)) else { continue }
      paths += SitePlan.machineFiles(ofProject: 0, in: folder).map(\.path)
    }
    return paths
  }

  /// The folders, folded, in which something else has the name of a file for programs.
  private var contestedFolders: Set<String> {
    var folders: Set<String> = []
    // By index: a page is much to copy.
    for index in plan.pages.indices {
      Self.add(foldersIn: plan.pages[index].outputPath, to: &folders)
    }
    for asset in plan.site.assets { Self.add(foldersIn: asset.outputPath, to: &folders) }
    for redirect in plan.redirects { Self.add(foldersIn: redirect.outputPath, to: &folders) }
    return folders
  }

  /// In lower case; all of ASCII, so that folding is lowering each byte.
  private static let names = ["feed.xml", "badge.json", "badge.svg", "codemeta.json"]
    .map { Array($0.utf8) }
  private static let lengths = Set(names.map(\.count))

  private static func add(foldersIn path: String, to folders: inout Set<String>) {
    var path = path
    let starts = path.withUTF8 { bytes -> [Int] in
      var found: [Int] = []
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
        if lengths.contains(end - start),
          names.contains(where: { $0.count == end - start && equals($0, bytes[start..<end]) })
        {
          found.append(start)
        }
        start = end + 1
      }
      return found
    }
    for start in starts {
      folders.insert(FoldedPath.key(String(decoding: path.utf8.prefix(start), as: UTF8.self)))
    }
  }

  private static func equals(
    _ name: [UInt8], _ segment: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    zip(name, segment).allSatisfy { name, byte in
      name == byte || (0x61...0x7A).contains(name) && name == byte | 0x20
    }
  }
}
