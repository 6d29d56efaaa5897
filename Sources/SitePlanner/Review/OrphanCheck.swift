import SiteModel

/// Pages of their own that nothing links to; articles and projects stand in lists.
enum OrphanCheck {
  static func findings(in plan: SitePlan) -> [Finding] {
    let reached = linkedURLs(plan)
    return plan.site.pages.enumerated().compactMap { index, page in
      let url = plan.sitePages[index].url
      guard page.path != "/", page.navigation == nil, !reached.contains(url) else { return nil }
      return Finding(
        .pageOrphaned, "a page is found by a link; nothing links to '\(page.path)'",
        at: page.source.file.span, of: .page(index))
    }
  }

  /// What texts and the navigation lead to; a page's links to itself do not count.
  private static func linkedURLs(_ plan: SitePlan) -> Set<String> {
    var reached: Set<String> = []
    func add(_ links: [LinkTarget], from own: String) {
      for case .page(let url, _, _) in links where url != own { reached.insert(url) }
    }
    for page in plan.articles { add(page.links, from: page.url) }
    for page in plan.projects { add(page.links, from: page.url) }
    for page in plan.sitePages { add(page.links, from: page.url) }
    for entry in plan.site.settings.navigation {
      reached.insert(String(entry.url.value.prefix { $0 != "#" && $0 != "?" }))
    }
    return reached
  }
}
