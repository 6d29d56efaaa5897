import SiteModel

/// Plans the pictures of the whole catalogue and the pages that follow from its graph; a page that
/// would show nothing is not made.
struct GraphPages {
  let site: Site
  let graph: SiteGraph

  var pages: [PlannedPage] {
    pictures + news
      + listings(graph.waysIn, "/ways-in/", \.projects).map { page($0.url, .waysIn($0)) }
      + listings(graph.graveyard.list, "/graveyard/", \.projects)
      .map { page($0.url, .graveyard($0)) }
      + listings(graph.reading.sections, "/reading/", \.articles)
      .map { page($0.url, .reading($0)) }
  }

  private var pictures: [PlannedPage] {
    guard !site.projects.isEmpty else { return [] }
    let timeline = graph.timeline.years.isEmpty ? [] : [page("/timeline/", .timeline)]
    return [page("/landscape/", .landscape), page("/figures/", .figures)] + timeline
  }

  private var news: [PlannedPage] {
    guard let newest = graph.news.first else { return [] }
    return [page("/new/", .news, modified: newest.date)]
  }

  private func listings(
    _ list: SectionedList, _ first: String, _ members: WritableKeyPath<Listing, [Int]>
  ) -> [Listing] {
    (0..<list.pageCount).map { index in
      var listing = Listing(number: index + 1, count: list.pageCount, first: first)
      listing[keyPath: members] = list.members(ofPage: index + 1)
      return listing
    }
  }

  private func page(
    _ url: String, _ content: PlannedPage.Content, modified: ContentDate? = nil
  ) -> PlannedPage {
    PlannedPage(
      url: url, outputPath: OutputPaths.file(of: url), content: content, modified: modified)
  }
}
