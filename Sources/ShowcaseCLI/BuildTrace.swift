import SiteLoader
import SiteModel
import SitePlanner

/// The texts that a file holds.
enum FileTexts: Sendable {
  /// As it was rendered.
  case read([BodyReference])
  /// As an earlier build knew it: source paths.
  case kept([String])
}

/// What a run was made from: a `BuildRecord` in the making.
struct BuildTrace: Sendable {
  /// Of all that any page may depend on, but the texts.
  let shape: ContentHash
  /// The first date that hides an article.
  let expires: ContentDate?
  /// Of the sources that were read, by path.
  private(set) var digests: [String: SourceDigest]
  /// Source paths whose text a file holds, by output path.
  private(set) var texts: [String: [String]] = [:]

  /// - Parameters:
  ///   - key: Of the program and its options.
  ///   - now: The day for which articles wait; nil where none does.
  init(_ loaded: LoadedSite, _ plan: SitePlan, key: ContentHash, now: ContentDate?) {
    var bytes = Array("\(key)".utf8)
    // What is hidden today is seen by the addresses there are.
    for page in plan.pages { bytes += Array(page.outputPath.utf8) + [0] }
    for (path, digest) in loaded.digests.sorted(by: { $0.key < $1.key }) {
      bytes += Array(path.utf8) + [0] + Array("\(digest.shape)".utf8)
    }
    shape = ContentHash(of: bytes)
    digests = loaded.digests
    expires = now.flatMap { now in
      loaded.site.articles.map(\.date.value).filter { $0 > now }.min()
    }
  }

  mutating func note(_ files: [(path: String, texts: FileTexts)], in site: Site) {
    var paths: [Int: String] = [:]
    func note(_ source: PageSource) { paths[source.body.reference.offset] = source.file.path }
    for article in site.articles { note(article.source) }
    for project in site.projects { note(project.source) }
    for page in site.pages { note(page.source) }
    for (path, texts) in files {
      switch texts {
      case .kept(let sources): self.texts[path] = sources
      case .read(let references):
        let sources = references.compactMap { paths[$0.offset] }
        if sources.count == references.count { self.texts[path] = sources }
      }
    }
  }

  /// Notes what was copied as it is.
  mutating func note(_ copied: [(path: String, contents: ContentHash)]) {
    for (path, contents) in copied { digests[path]?.contents = contents }
  }
}
