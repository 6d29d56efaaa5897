import SiteModel

/// Takes out of a site what is not to be published yet, and remembers why.
struct Visibility {
  enum Reason: Hashable {
    case draft
    case future(ContentDate)

    /// Completes "… is".
    var phrase: String {
      switch self {
      case .draft: "a draft"
      case .future(let date): "not published before \(date)"
      }
    }
  }

  /// The site without what is hidden.
  let site: Site
  /// By source path.
  let hidden: [String: Reason]
  /// By slug, for references that name one; projects before articles.
  let hiddenProjects: [String: Reason]
  let hiddenSlugs: [String: Reason]
  /// Slugs of sources that could not be used.
  let failedSlugs: Set<String>

  init(_ site: Site, options: PlanOptions) {
    var visible = site
    var hidden: [String: Reason] = [:]
    var hiddenProjects: [String: Reason] = [:]
    var hiddenSlugs: [String: Reason] = [:]
    func reason(_ source: PageSource, date: ContentDate? = nil) -> Reason? {
      if source.draft, !options.drafts { return .draft }
      if let date, let now = options.now, date > now, !options.future { return .future(date) }
      return nil
    }
    func isVisible(_ source: PageSource, date: ContentDate? = nil, project: Bool = false) -> Bool {
      guard let reason = reason(source, date: date) else { return true }
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
