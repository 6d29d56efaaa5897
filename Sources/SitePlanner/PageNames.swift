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
    let count = site.projects.count + site.articles.count + site.pages.count
    sources.reserveCapacity(count)
    slugs.reserveCapacity(count)
    projects.reserveCapacity(site.projects.count)
    var aliases: [(String, Target)] = []
    func add(
      _ target: Target, path: String, slug: String, aliases others: [Located<String>]
    ) {
      sources[path] = target
      slugs.keep(target, for: slug)
      for alias in others { aliases.append((alias.value, target)) }
    }
    for index in site.projects.indices {
      let slug = site.projects[index].source.slug.text
      add(
        .project(index), path: site.projects[index].source.file.path, slug: slug,
        aliases: site.projects[index].source.aliases)
      projects.keep(index, for: slug)
    }
    for index in site.articles.indices {
      add(
        .article(index), path: site.articles[index].source.file.path,
        slug: site.articles[index].source.slug.text,
        aliases: site.articles[index].source.aliases)
    }
    for index in site.pages.indices {
      add(
        .page(index), path: site.pages[index].source.file.path,
        slug: site.pages[index].source.slug.text, aliases: site.pages[index].source.aliases)
    }
    for (alias, target) in aliases {
      slugs.keep(target, for: alias)
      if case .project(let index) = target { projects.keep(index, for: alias) }
    }
  }

  /// Returns the project that `name` means: a slug, an alias, or a title that makes a slug.
  func project(named name: String) -> Int? {
    projects[name] ?? Slug(slugging: name).flatMap { projects[$0.text] }
  }

  /// Returns the projects that `references` mean, each once, in their order: those that mean none and
  /// the project `own` left out.
  func projects(named references: [Located<String>], besides own: Int) -> [Int] {
    var found: [Int] = []
    for reference in references {
      guard let project = project(named: reference.value), project != own,
        !found.contains(project)
      else { continue }
      found.append(project)
    }
    return found
  }

  /// Returns what `name` in `[[name]]` means.
  func target(named name: String) -> Target? {
    slugs[name] ?? Slug(slugging: name).flatMap { slugs[$0.text] }
  }
}

extension Dictionary {
  /// Adds `value` unless the key has one.
  mutating func keep(_ value: Value, for key: Key) {
    // Through a default, which looks the key up once.
    { _ = $0 }(&self[key, default: value])
  }
}
