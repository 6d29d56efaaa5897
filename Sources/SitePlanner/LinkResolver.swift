import Diagnostics
import SiteModel

/// Finds where a link of the sources leads on the site, and says what is wrong with one that leads
/// nowhere.
struct LinkResolver {
  /// One link that was looked at.
  struct Outcome {
    var target: LinkTarget
    /// Where it leads to a page with a source, that page.
    var page: PageNames.Target?
    var diagnostic: Diagnostic?
  }

  /// All links of one page's body, in order.
  struct Resolution {
    var targets: [LinkTarget] = []
    /// As in `Outcome`, by index of the link.
    var pages: [PageNames.Target?] = []
    var diagnostics: [Diagnostic] = []

    fileprivate mutating func append(_ outcome: Outcome) {
      targets.append(outcome.target)
      pages.append(outcome.page)
      if let diagnostic = outcome.diagnostic { diagnostics.append(diagnostic) }
    }
  }

  let site: Site
  let names: PageNames
  let addresses: PageAddresses
  let visibility: Visibility
  /// Every other URL of the site: lists, terms.
  let listURLs: Set<String>
  /// By the URL of an alias, that of the page as it is now.
  let redirects: [String: String]
  /// Off once a run has many broken links: each search for the nearest name looks at all names.
  var suggests = true
  /// Indices by source path.
  private let assets: [String: Int]
  /// By URL, percent-encoded.
  private let pagesByURL: [String: PageNames.Target]
  /// What a link to a page as a whole leads to, by index in the site.
  private let wholeArticles: [LinkTarget]
  private let wholeProjects: [LinkTarget]
  private let wholePages: [LinkTarget]
  /// The anchors of pages that have so many that a search through their list would cost.
  private let manyAnchors: [PageNames.Target: Set<String>]

  init(
    site: Site, names: PageNames, addresses: PageAddresses, visibility: Visibility,
    listURLs: Set<String>, redirects: [Redirect]
  ) {
    self.site = site
    self.names = names
    self.addresses = addresses
    self.visibility = visibility
    self.listURLs = listURLs
    self.redirects = Dictionary(
      redirects.map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first })
    assets = Dictionary(
      site.assets.enumerated().map { ($0.element.file.path, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var pagesByURL: [String: PageNames.Target] = [:]
    pagesByURL.reserveCapacity(names.sources.count)
    var manyAnchors: [PageNames.Target: Set<String>] = [:]
    /// Of two pages for one URL, which is reported, the first is the one that links lead to.
    func whole(_ target: PageNames.Target) -> LinkTarget {
      let url = addresses.url(of: target)
      pagesByURL.keep(target, for: url)
      let body = Self.body(of: target, in: site)
      if body.anchorCount > 64 { manyAnchors[target] = Set(body.anchors) }
      return .page(url: url, fragment: "", title: Self.title(of: target, in: site))
    }
    wholeProjects = site.projects.indices.map { whole(.project($0)) }
    wholeArticles = site.articles.indices.map { whole(.article($0)) }
    wholePages = site.pages.indices.map { whole(.page($0)) }
    self.pagesByURL = pagesByURL
    self.manyAnchors = manyAnchors
  }

  /// Resolves every link of the body of the source at the path `source`, in order.
  func resolve(_ links: [Link], in source: String) -> Resolution {
    var resolution = Resolution()
    guard !links.isEmpty else { return resolution }
    resolution.targets.reserveCapacity(links.count)
    resolution.pages.reserveCapacity(links.count)
    for link in links {
      if let page = plainPage(link, in: source) {
        resolution.targets.append(whole(page))
        resolution.pages.append(page)
      } else {
        resolution.append(outcome(of: link, in: source))
      }
    }
    return resolution
  }

  /// The same, and looks for the nearest name for the first `suggestions` broken links alone.
  func resolve(_ links: [Link], in source: String, suggestions: Int) -> Resolution {
    var resolution = Resolution()
    var resolver = self
    for link in links {
      resolver.suggests = resolution.diagnostics.count < suggestions
      resolution.append(resolver.outcome(of: link, in: source))
    }
    return resolution
  }

  /// The page that a link names by its path and nothing else, as nearly every link does.
  private func plainPage(_ link: Link, in source: String) -> PageNames.Target? {
    guard link.kind == .link, let first = link.destination.utf8.first, first != UInt8(ascii: "/"),
      !Destination.hasSign(link.destination)
    else { return nil }
    return Destination.sourcePath(link.destination, from: source).flatMap { names.sources[$0] }
  }

  private func whole(_ page: PageNames.Target) -> LinkTarget {
    switch page {
    case .article(let index): wholeArticles[index]
    case .project(let index): wholeProjects[index]
    case .page(let index): wholePages[index]
    }
  }

  /// Resolves one link or image of the source at the path `source`.
  func outcome(of link: Link, in source: String) -> Outcome {
    guard let destination = Destination(link.destination) else {
      return broken(
        .linkBroken, "a link's '%' begins two hexadecimal digits; '\(link.destination)' has others",
        link)
    }
    switch link.kind {
    case .wiki: return wiki(link, destination, in: source)
    case .image: return image(link, destination, in: source)
    case .link: return anchor(link, destination, in: source)
    }
  }

  /// Resolves a file named in the front matter of the source at the path `source`.
  func file(_ path: Located<String>, in source: String) -> Outcome {
    let link = Link(kind: .image, destination: path.value, sentence: "", span: path.span)
    return outcome(of: link, in: source)
  }

  // MARK: Kinds of link

  private func anchor(_ link: Link, _ destination: Destination, in source: String) -> Outcome {
    if destination.path.isEmpty {
      guard let own = names.sources[source] else { return Outcome(target: .broken) }
      return page(own, link, destination)
    }
    if destination.path.hasPrefix("/") { return absolute(link, destination) }
    guard let path = Destination.sourcePath(destination.path, from: source) else {
      return leaving(link)
    }
    if let known = known(path, link, destination) ?? known(path + ".md", link, destination)
      ?? known(path + "/index.md", link, destination)
    {
      return known
    }
    if !path.hasPrefix("content/") { return leaving(link) }
    return missing(link, path: path, from: source)
  }

  /// What a link to the source or the file at `path` leads to; nil where there is none.
  private func known(_ path: String, _ link: Link, _ destination: Destination) -> Outcome? {
    if let target = names.sources[path] { return page(target, link, destination) }
    if let reason = visibility.hidden[path] { return hidden(link, reason) }
    if site.failed.contains(path) { return Outcome(target: .broken) }
    return assets[path].map { asset($0, destination) }
  }

  private func image(_ link: Link, _ destination: Destination, in source: String) -> Outcome {
    let path =
      destination.path.hasPrefix("/")
      ? "content\(destination.path)"
      : Destination.sourcePath(destination.path, from: source)
    guard let path else { return leaving(link) }
    if let index = assets[path] { return asset(index, destination) }
    if site.failed.contains(path) { return Outcome(target: .broken) }
    let near = suggestion(for: path, among: site.assets.lazy.map(\.file.path)).map { near in
      let written =
        destination.path.hasPrefix("/")
        ? String(near.dropFirst("content".count))
        : SourceRelative.path(from: source, to: near)
      return "; did you mean '\(written)'?"
    }
    return broken(
      .imageMissing, "an image is a file of the site; '\(link.destination)' is none\(near ?? "")",
      link)
  }

  private func wiki(_ link: Link, _ destination: Destination, in source: String) -> Outcome {
    if let target = names.target(named: destination.path) { return page(target, link, destination) }
    if let reason = visibility.hiddenSlugs[destination.path] { return hidden(link, reason) }
    if visibility.failedSlugs.contains(destination.path) { return Outcome(target: .broken) }
    let near = near(destination.path, among: names.slugs.keys)
    return broken(
      .linkBroken,
      "'[[…]]' names a page by its slug or alias; '\(destination.path)' is neither\(near)", link)
  }

  private func absolute(_ link: Link, _ destination: Destination) -> Outcome {
    let url = URLPath.encode(destination.path)
    for candidate in [url, "\(url)/"] {
      if let target = pagesByURL[candidate] { return page(target, link, destination) }
      if let target = redirects[candidate].flatMap({ pagesByURL[$0] }) {
        return page(target, link, destination)
      }
      if listURLs.contains(candidate) {
        return Outcome(
          target: .page(
            url: candidate, fragment: destination.query + destination.fragment, title: candidate))
      }
    }
    if let index = assets["content\(destination.path)"] { return asset(index, destination) }
    if let known = unpublished(destination.path, link) { return known }
    let near = near(url, among: [Array(pagesByURL.keys), Array(listURLs)].joined())
    return broken(
      .linkBroken, "a link leads to a page of this site; '\(link.destination)' is none\(near)",
      link)
  }

  /// What becomes of a link to the usual address of a source that has no page.
  private func unpublished(_ path: String, _ link: Link) -> Outcome? {
    let bare = "content" + (path.hasSuffix("/") ? String(path.dropLast()) : path)
    for candidate in [bare, "\(bare).md", "\(bare)/index.md"] {
      if let reason = visibility.hidden[candidate] { return hidden(link, reason) }
      if site.failed.contains(candidate) { return Outcome(target: .broken) }
    }
    return nil
  }

  // MARK: Outcomes

  private func page(
    _ target: PageNames.Target, _ link: Link, _ destination: Destination
  ) -> Outcome {
    if destination.query.isEmpty, destination.fragment.isEmpty {
      return Outcome(target: whole(target), page: target)
    }
    if destination.anchor.isEmpty || has(destination.anchor, target) {
      let found = LinkTarget.page(
        url: addresses.url(of: target), fragment: destination.query + destination.fragment,
        title: Self.title(of: target, in: site))
      return Outcome(target: found, page: target)
    }
    let source = Self.source(of: target, in: site)
    let near = NearestName.question(for: destination.anchor, among: source.body.anchors)
    // Without its '#', or the finished page would be found to have the same mistake once more.
    return Outcome(
      target: .page(
        url: addresses.url(of: target), fragment: destination.query, title: source.title),
      page: target,
      diagnostic: .error(
        .linkAnchor,
        "a link's '#' names a heading of the page it leads to; "
          + "'\(source.file.path)' has no '\(destination.anchor)'\(near)",
        at: link.span))
  }

  private func has(_ anchor: String, _ target: PageNames.Target) -> Bool {
    if anchor == "top" { return true }
    if let set = manyAnchors[target] { return set.contains(anchor) }
    return Self.body(of: target, in: site).hasAnchor(anchor)
  }

  private func asset(_ index: Int, _ destination: Destination) -> Outcome {
    let asset = site.assets[index]
    return Outcome(
      target: .asset(
        url: "/" + URLPath.encode(asset.outputPath),
        suffix: destination.query + destination.fragment, pixels: asset.pixels))
  }

  private func hidden(_ link: Link, _ reason: HiddenReason) -> Outcome {
    broken(
      .linkDraft, "a link leads to a published page; '\(link.destination)' is \(reason.phrase)",
      link)
  }

  private func leaving(_ link: Link) -> Outcome {
    broken(
      .linkBroken,
      "a link stays inside 'content/'; '\(link.destination)' leaves it (write a full URL to link "
        + "to something that is not part of the site)", link)
  }

  private func missing(_ link: Link, path: String, from source: String) -> Outcome {
    if let near = suggestion(for: path, among: names.sources.keys) {
      return broken(
        .linkBroken,
        "a link leads to a page or a file of the site; '\(link.destination)' is neither; did you mean "
          + "'\(SourceRelative.path(from: source, to: near))'?", link)
    }
    return broken(
      .linkBroken,
      "a link leads to a page or a file of the site; '\(link.destination)' is neither "
        + "('\(path)' does not exist)", link)
  }

  private func broken(_ code: DiagnosticCode, _ message: String, _ link: Link) -> Outcome {
    Outcome(target: .broken, diagnostic: .error(code, message, at: link.span))
  }

  private func near(_ name: String, among known: some Sequence<String>) -> String {
    suggestion(for: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// The known name nearest to `name`; the same in every run, whatever the order of `known`.
  private func suggestion(for name: String, among known: some Sequence<String>) -> String? {
    guard suggests else { return nil }
    return NearestName.suggestion(for: name, among: known.filter { isNear($0, name) }.sorted())
  }

  /// A cheap test before the costly comparison: names of nearly one length.
  private func isNear(_ one: String, _ other: String) -> Bool {
    abs(one.utf8.count - other.utf8.count) <= 3
  }

  // One for each, because a whole source is a dozen strings and lists to copy.

  private static func title(of target: PageNames.Target, in site: Site) -> String {
    switch target {
    case .article(let index): site.articles[index].source.title
    case .project(let index): site.projects[index].source.title
    case .page(let index): site.pages[index].source.title
    }
  }

  private static func body(of target: PageNames.Target, in site: Site) -> Body {
    switch target {
    case .article(let index): site.articles[index].source.body
    case .project(let index): site.projects[index].source.body
    case .page(let index): site.pages[index].source.body
    }
  }

  private static func source(of target: PageNames.Target, in site: Site) -> PageSource {
    switch target {
    case .article(let index): site.articles[index].source
    case .project(let index): site.projects[index].source
    case .page(let index): site.pages[index].source
    }
  }
}
