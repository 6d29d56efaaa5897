import SiteModel

/// What a source, a slug or a URL stands for.
struct PageNames {
  enum Target: Hashable {
    case article(Int)
    case project(Int)
    case page(Int)
  }

  /// By path of the source.
  private(set) var sources: [String: Target] = [:]
  /// Projects by slug, then by alias; a slug wins over an alias.
  private(set) var projects: [String: Int] = [:]
  /// Everything by slug, then by alias; projects win over articles, articles over pages.
  private(set) var slugs: [String: Target] = [:]

  init(_ site: Site) {
    var aliases: [(String, Target)] = []
    func add(_ source: PageSource, _ target: Target) {
      sources[source.file.path] = target
      if slugs[source.slug.text] == nil { slugs[source.slug.text] = target }
      aliases += source.aliases.map { ($0.value, target) }
    }
    for (index, project) in site.projects.enumerated() {
      add(project.source, .project(index))
      if projects[project.source.slug.text] == nil { projects[project.source.slug.text] = index }
    }
    for (index, article) in site.articles.enumerated() { add(article.source, .article(index)) }
    for (index, page) in site.pages.enumerated() { add(page.source, .page(index)) }
    for (alias, target) in aliases {
      if slugs[alias] == nil { slugs[alias] = target }
      if case .project(let index) = target, projects[alias] == nil { projects[alias] = index }
    }
  }

  /// Returns the project that `name` means: a slug, an alias, or a title that makes a slug.
  func project(named name: String) -> Int? {
    projects[name] ?? Slug(slugging: name).flatMap { projects[$0.text] }
  }

  /// Returns what `name` in `[[name]]` means.
  func target(named name: String) -> Target? {
    slugs[name] ?? Slug(slugging: name).flatMap { slugs[$0.text] }
  }
}
