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
    func isVisible(_ source: PageSource, date: ContentDate? = nil, project: Bool = false) -> Bool {
      guard let reason = HiddenReason(source, date: date, options: options) else { return true }
      hidden[source.file.path] = reason
      for name in [source.slug.text] + source.aliases.map(\.value) {
        hiddenSlugs[name] = reason
        if project { hiddenProjects[name] = reason }
      }
      return false
    }
    visible.articles = site.articles.filter { isVisible($0.source, date: $0.date.value) }
    visible.projects = site.projects.filter { isVisible($0.source, project: true) }
    visible.pages = site.pages.filter { isVisible($0.source) }
    failedSlugs = Set(site.failed.map(Self.slug))
    self.site = visible
    self.hidden = hidden
    self.hiddenProjects = hiddenProjects
    self.hiddenSlugs = hiddenSlugs
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
