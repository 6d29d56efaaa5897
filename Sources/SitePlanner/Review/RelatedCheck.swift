import SiteModel

/// Projects that name a neighbour which does not name them.
enum RelatedCheck {
  /// As many as a page shows: a neighbour that names so many has no room for more.
  static let mostRelated = 6

  static func findings(in plan: SitePlan) -> [Finding] {
    var named = plan.projects.map { Set($0.related.prefix($0.relatedGiven)) }
    var findings: [Finding] = []
    for (index, relations) in plan.projects.enumerated() {
      let own = plan.site.projects[index]
      // One that has ended names what people use now; they need not look back.
      if own.status.hasEnded { continue }
      for neighbour in relations.related.prefix(relations.relatedGiven)
      where named[neighbour].count < mostRelated && named[neighbour].insert(index).inserted {
        findings.append(finding(index, own, neighbour, plan))
      }
    }
    return findings
  }

  private static func finding(
    _ index: Int, _ own: Project, _ neighbour: Int, _ plan: SitePlan
  ) -> Finding {
    let other = plan.site.projects[neighbour]
    let (slug, name) = (own.source.slug.text, other.source.slug.text)
    let span = own.related.first { $0.value == name }?.span ?? own.related.first?.span
    return Finding(
      .relatedOneSided, "'related' goes both ways; '\(name)' does not name '\(slug)'",
      at: span ?? own.source.file.span, of: .project(index),
      repair: .addRelated(slug: slug, file: other.source.file.path))
  }
}
