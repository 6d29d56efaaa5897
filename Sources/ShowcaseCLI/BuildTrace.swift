import SiteLoader
import SiteModel
import SitePlanner

/// The texts that a file holds.
enum FileTexts: Sendable {
  /// As it was rendered: most files hold one.
  case one(BodyReference)
  case many([BodyReference])
  /// As an earlier build knew it: source paths.
  case kept([String])

  static func read(_ references: [BodyReference]) -> FileTexts {
    references.count == 1 ? .one(references[0]) : .many(references)
  }
}

/// What a run was made from: a `BuildRecord` in the making.
struct BuildTrace: Sendable {
  /// Of all that any page may depend on, but the texts.
  let shape: ContentHash
  /// The first date that hides an article.
  let expires: ContentDate?
  /// Of the sources that were read, sorted by path.
  private var sources: [(path: String, contents: ContentHash?)]
  private var files: [(path: String, texts: FileTexts)] = []
  /// Of each source, by where its text is kept.
  private var paths: [Int: String] = [:]

  /// - Parameters:
  ///   - key: Of the program and its options.
  ///   - now: The day for which articles wait; nil where none does.
  init(_ loaded: LoadedSite, _ plan: SitePlan, key: ContentHash, now: ContentDate?) {
    var bytes = Array("\(key)".utf8)
    // What is hidden today is seen by the addresses there are.
    for page in plan.pages { bytes += Array(page.outputPath.utf8) + [0] }
    let digests = loaded.digests.sorted { $0.key < $1.key }
    for (path, digest) in digests {
      bytes += Array(path.utf8) + [0] + Array("\(digest.shape)".utf8)
    }
    shape = ContentHash(of: bytes)
    sources = digests.map { ($0.key, $0.value.contents) }
    expires = now.flatMap { now in
      loaded.site.articles.map(\.date.value).filter { $0 > now }.min()
    }
  }

  mutating func note(_ files: [(path: String, texts: FileTexts)], in site: Site) {
    self.files = files
    func note(_ source: PageSource) { paths[source.body.reference.offset] = source.file.path }
    for article in site.articles { note(article.source) }
    for project in site.projects { note(project.source) }
    for page in site.pages { note(page.source) }
  }

  /// The files whose texts are all known, with the paths of the sources that hold them.
  func outputs<Output>(_ make: (_ path: String, _ sources: [String]) -> Output) -> [Output] {
    files.compactMap { path, texts in
      switch texts {
      case .kept(let sources): return make(path, sources)
      case .one(let reference): return paths[reference.offset].map { make(path, [$0]) }
      case .many(let references):
        let sources = references.compactMap { paths[$0.offset] }
        return sources.count == references.count ? make(path, sources) : nil
      }
    }
  }

  /// Notes what was copied as it is.
  mutating func note(_ copied: [(path: String, contents: ContentHash)]) {
    for (path, contents) in copied {
      if let index = index(of: path) { sources[index].contents = contents }
    }
  }

  /// The hash of a source as it was read; nil where it was not read as a whole.
  func contents(of path: String) -> ContentHash? {
    index(of: path).flatMap { sources[$0].contents }
  }

  /// Found by halving: a dictionary would take three times the room, for as long as the build.
  private func index(of path: String) -> Int? {
    let index = sources.partitioningIndex { $0.path >= path }
    return index < sources.count && sources[index].path == path ? index : nil
  }
}
