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
    var languages = NameGroups()
    var rest: [Int] = []
    for index in byTitle where invites(index, in: site) {
      if let name = site.projects[index].languages.first {
        languages.add(index, to: name)
      } else {
        rest.append(index)
      }
    }
    return SectionedList(
      languages.byName.map { name, slug, members in
        .init(
          name: name, slug: slug, url: Taxonomy.Kind.languages.url(ofTerm: slug), members: members)
      } + [.init(name: "", slug: "_none", members: rest)])
  }

  private static func invites(_ project: Int, in site: Site) -> Bool {
    !site.projects[project].status.hasEnded
      && (!site.projects[project].funding.isEmpty
        || site.projects[project].links.contains { kinds.contains($0.kind) })
  }
}
