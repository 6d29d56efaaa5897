import SiteModel

/// The lists that follow from how articles and projects hang together.
package struct SiteGraph: Hashable, Sendable {
  /// Living projects that invite to take part, by their first language.
  package var waysIn = SectionedList([])
  /// What was added, published and released, newest first.
  package var news: [NewsEntry] = []
  package var graveyard = Graveyard()
  package var reading = ReadingPath()
  package var timeline = Timeline()

  package init() {}
}

extension SiteGraph {
  /// What can be said before it is known where links lead: which pages there will be.
  ///
  /// - Complexity: O(*n* log *n*) in the number of articles and projects.
  init(_ site: Site, newest: [Int], byTitle: [Int]) {
    waysIn = WaysIn.sections(of: site, byTitle: byTitle)
    news = News.entries(of: site, newest: newest, byTitle: byTitle)
    graveyard = Graveyard(site, byTitle: byTitle)
    reading = ReadingPath(site, newest: newest)
    timeline = Timeline(site, byTitle: byTitle)
  }

  /// Fills in what depends on the relations between pages.
  mutating func connect(
    _ site: Site, articles: [ArticleRelations], projects: [ProjectRelations]
  ) {
    graveyard.findSuccessors(site, projects)
    reading.introduce(articles)
  }
}
