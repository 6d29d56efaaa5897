import Diagnostics
import SiteModel

/// Looks at each page with a source by itself: where its links lead, and what is most like it.
///
/// No page waits for another here, so that runs of them can be looked at side by side.
struct PageSurvey {
  /// What is known of one page.
  struct Page {
    var links: [LinkTarget] = []
    /// Of an article, the projects its text links to.
    var linked: [LinkedProject] = []
    /// The nearest kin of an article or a project.
    var kin: [Int] = []
    /// Broken links, without the names that may have been meant.
    var diagnostics: [Diagnostic] = []
  }

  /// A run of pages of one kind, by index in the site.
  enum Run {
    case articles(Range<Int>)
    case projects(Range<Int>)
    case pages(Range<Int>)
  }

  let site: Site
  /// Does not look for the nearest name.
  let links: LinkResolver
  let terms: TermIndex
  private let owners: ProjectOwners
  private let articleKin: Kinship
  private let projectKin: Kinship

  init(site: Site, links: LinkResolver, addresses: PageAddresses, taxonomies: [Taxonomy]) {
    self.site = site
    var links = links
    links.suggests = false
    self.links = links
    terms = TermIndex(taxonomies, site: site)
    owners = ProjectOwners(addresses)
    articleKin = Kinship(taxonomies, count: site.articles.count) { $0.articles }
    projectKin = Kinship(taxonomies, count: site.projects.count) { $0.projects }
  }

  /// All pages in runs: articles, then projects, then pages of their own.
  ///
  /// - Parameter count: How many runs there are about, at least one for each kind.
  func runs(_ count: Int) -> [Run] {
    let all = site.articles.count + site.projects.count + site.pages.count
    let size = max(64, (all + count - 1) / max(1, count))
    func ranges(_ count: Int) -> [Range<Int>] {
      stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    }
    return ranges(site.articles.count).map { .articles($0) }
      + ranges(site.projects.count).map { .projects($0) }
      + ranges(site.pages.count).map { .pages($0) }
  }

  func pages(of run: Run) -> [Page] {
    switch run {
    case .articles(let range): articles(range)
    case .projects(let range): projects(range)
    case .pages(let range):
      range.map { index in
        page(site.pages[index].source.body.links, in: site.pages[index].source.file.path)
      }
    }
  }

  private func articles(_ range: Range<Int>) -> [Page] {
    var finder = MentionFinder(owners, projects: site.projects.count)
    var kinship = articleKin
    return range.map { index in
      let links = site.articles[index].source.body.links
      let found = self.links.resolve(links, in: site.articles[index].source.file.path)
      return Page(
        links: found.targets, linked: finder.projects(linkedBy: links, to: found.pages),
        kin: kinship.nearest(to: index, in: terms.articles[index], excluding: [], limit: 5),
        diagnostics: found.diagnostics)
    }
  }

  private func projects(_ range: Range<Int>) -> [Page] {
    var kinship = projectKin
    return range.map { index in
      var page = page(
        site.projects[index].source.body.links, in: site.projects[index].source.file.path)
      let given = links.names.projects(named: site.projects[index].related, besides: index)
      page.kin = kinship.nearest(
        to: index, in: terms.projects[index], excluding: given, limit: max(0, 6 - given.count))
      return page
    }
  }

  private func page(_ links: [Link], in source: String) -> Page {
    let found = self.links.resolve(links, in: source)
    return Page(links: found.targets, diagnostics: found.diagnostics)
  }
}
