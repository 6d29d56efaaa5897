package import SiteModel

/// Every page of the site with its URL, and every relation between them, before anything is
/// rendered.
package struct SitePlan: Sendable {
  /// Of the file that asks search engines to leave paths alone, in the output.
  package static let robotsPath = "robots.txt"
  /// Of the page that compares any projects, where there are at least two.
  package static let compareURL = "/compare/"

  /// Of the page of what a person should look at.
  package static let reportURL = "/report/"

  /// Of the index of the whole site, which a search stands above.
  package static let searchURL = "/search/"

  /// Drafts and, unless asked for, future articles are gone from it. All indices below point here.
  package var site: Site
  /// Sorted by URL.
  package var pages: [PlannedPage]
  package var redirects: [Redirect]
  /// One for each kind that has a term.
  package var taxonomies: [Taxonomy]
  /// By index in `site.articles`.
  package var articles: [ArticleRelations]
  /// By index in `site.projects`.
  package var projects: [ProjectRelations]
  /// By index in `site.pages`.
  package var sitePages: [PageRelations]
  /// Indices of articles, newest first.
  package var newestArticles: [Int]
  /// Indices of the projects that have a catalogue date, newest first.
  package var newestProjects: [Int] = []
  /// Indices of projects by title, letter case counted as nothing.
  package var projectsByTitle: [Int] = []
  /// Everything that can be found, by title; without pages on a site that has nothing yet.
  package var index = SiteIndex()
  /// As the settings list them.
  package var comparisons: [PlannedComparison] = []
  package var graph = SiteGraph()
  /// What a person should look at, by place; none unless the plan has a page for them.
  package var findings: [Finding] = []
  /// The newest content date; nil for a site without dates.
  package var newestDate: ContentDate?
  /// The same, or that of `SOURCE_DATE_EPOCH` where it is set: for feeds and the sitemap alone.
  package var updated: ContentDate?

  package init(site: Site) {
    self.site = site
    self.pages = []
    self.redirects = []
    self.taxonomies = []
    self.articles = []
    self.projects = []
    self.sitePages = []
    self.newestArticles = []
  }
}
