package import SiteModel

/// Which projects invite readers to take part.
package enum WaysIn {
  /// The kinds of links that are ways in, the most inviting first.
  package static let kinds: [ProjectLink.Kind] = [
    .goodFirstIssues, .mentorship, .contributing, .chat,
  ]

  /// Returns the living projects that have such a link, or ask for money, by their first language,
  /// each section by title; those that name no language last.
  static func sections(of site: Site, byTitle: [Int]) -> SectionedList {
    var members: [String: [Int]] = [:]
    /// By slug: the name as first met.
    var names: [String: String] = [:]
    /// By name, because making a slug of each use again would cost.
    var slugs: [String: String] = [:]
    for index in byTitle where invites(site.projects[index]) {
      let name = site.projects[index].languages.first ?? ""
      let slug = slugs[name] ?? (name.isEmpty ? "" : TaxonomyBuilder.slug(of: name))
      slugs[name] = slug
      members[slug, default: []].append(index)
      if names[slug] == nil { names[slug] = name }
    }
    let sections = names.map { slug, name in (slug: slug, name: name, key: name.lowercased()) }
      .sorted { one, other in
        if one.slug.isEmpty || other.slug.isEmpty { return other.slug.isEmpty }
        return (one.key, one.slug) < (other.key, other.slug)
      }
    return SectionedList(
      sections.map { slug, name, _ in
        .init(
          name: name, slug: slug.isEmpty ? "_none" : slug,
          url: slug.isEmpty ? nil : Taxonomy.Kind.languages.url(ofTerm: slug),
          members: members[slug] ?? [])
      })
  }

  private static func invites(_ project: Project) -> Bool {
    !project.status.hasEnded
      && (!project.funding.isEmpty || project.links.contains { kinds.contains($0.kind) })
  }
}
