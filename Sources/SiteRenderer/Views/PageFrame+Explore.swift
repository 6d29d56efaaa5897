import SitePlanner

extension PageFrame {
  /// Declares the addresses of the pictures and of the pages from the graph.
  static func declareExplore(_ fields: inout Fields<PageFrame>) {
    fields.url("landscape_url", "The map of all projects, after `root`, if there are any.") {
      $0.path("/landscape/", if: !$0.catalogue.site.projects.isEmpty)
    }
    fields.url("timeline_url", "The timeline, after `root`, if a project says its year.") {
      $0.path("/timeline/", if: !$0.graph.timeline.years.isEmpty)
    }
    fields.url("figures_url", "The projects in figures, after `root`, if there are any.") {
      $0.path("/figures/", if: !$0.catalogue.site.projects.isEmpty)
    }
    fields.url("ways_in_url", "The ways into projects, after `root`, if there are any.") {
      $0.path("/ways-in/", if: !$0.graph.waysIn.isEmpty)
    }
    fields.url("news_url", "What is new, after `root`, if anything is dated.") {
      $0.path("/new/", if: !$0.graph.news.isEmpty)
    }
    fields.url("graveyard_url", "The projects that ended, after `root`, if there are any.") {
      $0.path("/graveyard/", if: !$0.graph.graveyard.list.isEmpty)
    }
    fields.url("reading_url", "The way through the articles, after `root`, if there are any.") {
      $0.path("/reading/", if: !$0.graph.reading.sections.isEmpty)
    }
    fields.bool("has_explore", "Whether any of the seven pages above is there.") {
      !$0.catalogue.site.projects.isEmpty || !$0.graph.news.isEmpty
        || !$0.graph.reading.sections.isEmpty
    }
  }

  private var graph: SiteGraph { catalogue.plan.graph }

  private func path(_ url: String, if exists: Bool) -> String? {
    exists ? catalogue.path(url) : nil
  }

  /// Titles and descriptions of those pages; nil for any other.
  static func words(
    for content: PlannedPage.Content, of site: String
  ) -> (title: String, description: String)? {
    switch content {
    case .landscape:
      ("Landscape", "A map of all projects of \(site), by category.")
    case .timeline:
      ("Timeline", "When the projects of \(site) were first public, year by year.")
    case .figures:
      (
        "In figures",
        "Licences, languages, categories and more of the projects of \(site), counted."
      )
    case .waysIn:
      ("Ways in", "First issues, mentors, chats and guides: where to begin, by language.")
    case .news:
      ("What is new", "Projects added, articles published and first releases on \(site).")
    case .graveyard:
      ("Graveyard", "Projects that have ended: kept, with where they went and what to use now.")
    case .reading:
      ("A reading path", "All articles of \(site) in an order in which they can be read.")
    default: nil
    }
  }
}
