import SiteModel

/// Takes out of a site what is not to be published yet, and remembers why.
struct Visibility {
  /// The site without what is hidden.
  let site: Site
  /// By source path.
  let hidden: [String: HiddenReason]
  /// By slug, for references that name one; projects before articles.
  let hiddenProjects: [String: HiddenReason]
  let hiddenSlugs: [String: HiddenReason]
  /// Slugs of sources that could not be used.
  let failedSlugs: Set<String>

  init(_ site: Site, options: PlanOptions) {
    var visible = site
    var hidden: [String: HiddenReason] = [:]
    var hiddenProjects: [String: HiddenReason] = [:]
    var hiddenSlugs: [String: HiddenReason] = [:]
    func reason(draft: Bool, date: ContentDate? = nil) -> HiddenReason? {
      HiddenReason(draft: draft, date: date, options: options)
    }
    func hide(_ source: PageSource, _ reason: HiddenReason, project: Bool = false) {
      hidden[source.file.path] = reason
      for name in [source.slug.text] + source.aliases.map(\.value) {
        hiddenSlugs[name] = reason
        if project { hiddenProjects[name] = reason }
      }
    }
    visible.articles = Self.visible(
      site.articles,
      { reason(draft: site.articles[$0].source.draft, date: site.articles[$0].date.value) },
      hide: { hide($0.source, $1) })
    visible.projects = Self.visible(
      site.projects, { reason(draft: site.projects[$0].source.draft) },
      hide: { hide($0.source, $1, project: true) })
    visible.pages = Self.visible(
      site.pages, { reason(draft: site.pages[$0].source.draft) }, hide: { hide($0.source, $1) })
    failedSlugs = Set(site.failed.map(Self.slug))
    self.site = visible
    self.hidden = hidden
    self.hiddenProjects = hiddenProjects
    self.hiddenSlugs = hiddenSlugs
  }

  /// Returns the pages that nothing speaks against. Where that is all of them, as it mostly is, they
  /// are the same array: copying thousands of pages costs.
  private static func visible<Page>(
    _ pages: [Page], _ reason: (Int) -> HiddenReason?, hide: (Page, HiddenReason) -> Void
  ) -> [Page] {
    var kept: [Int] = []
    kept.reserveCapacity(pages.count)
    for index in pages.indices {
      if let reason = reason(index) { hide(pages[index], reason) } else { kept.append(index) }
    }
    return kept.count == pages.count ? pages : kept.map { pages[$0] }
  }

  /// `content/projects/whisper.md` and `content/projects/whisper/index.md` are `whisper`.
  private static func slug(ofSource path: String) -> String {
    let names = path.split(separator: "/")
    guard let last = names.last else { return path }
    return last == "index.md" && names.count > 1
      ? String(names[names.count - 2])
      : String(last.hasSuffix(".md") ? last.dropLast(3) : last)
  }
}
