import SiteModel

/// Plans the pages that have no source of their own: home, lists, terms, 404.
struct ListPlanner {
  let site: Site
  let dates: ModificationDates
  let newest: [Int]
  let byTitle: [Int]
  let taxonomies: [Taxonomy]
  let index: SiteIndex
  let graph: SiteGraph

  var pages: [PlannedPage] {
    let fixed = [
      page("/", .home, modified: latest(newest, Array(site.projects.indices))),
      PlannedPage(url: "/404.html", outputPath: "404.html", content: .notFound),
    ]
    return fixed + articlePages + projectPages + searchPages + taxonomies.indices.flatMap(termPages)
      + GraphPages(site: site, graph: graph).pages
  }

  private var articlePages: [PlannedPage] {
    pagination.listings(articles: newest, first: "/articles/").map {
      page($0.url, .articles($0), modified: latest($0.articles, []))
    }
  }

  private var projectPages: [PlannedPage] {
    pagination.listings(projects: byTitle, first: "/projects/").map {
      page($0.url, .projects($0), modified: latest([], $0.projects))
    }
  }

  /// None where there is nothing to find.
  private var searchPages: [PlannedPage] {
    guard !index.pages.isEmpty else { return [] }
    return Pagination.pages(index.pages.count, first: SitePlan.searchURL).map {
      page($0.url, .search($0), modified: nil)
    }
  }

  private func termPages(_ taxonomy: Int) -> [PlannedPage] {
    let one = taxonomies[taxonomy]
    let terms = one.terms.enumerated().flatMap { number, term in
      pagination.listings(articles: term.articles, projects: term.projects, first: term.url).map {
        page(
          $0.url, .term(taxonomy: taxonomy, term: number, $0),
          modified: latest($0.articles, $0.projects))
      }
    }
    let count = (one.terms.count + Taxonomy.termsPerPage - 1) / Taxonomy.termsPerPage
    return terms
      + Pagination.pages(count, first: one.url).map {
        page($0.url, .terms(taxonomy: taxonomy, $0), modified: nil)
      }
  }

  private var pagination: Pagination { Pagination(site.settings) }

  private func latest(_ articles: [Int], _ projects: [Int]) -> ContentDate? {
    dates.latest(articles: articles, projects: projects)
  }

  private func page(
    _ url: String, _ content: PlannedPage.Content, modified: ContentDate?
  ) -> PlannedPage {
    PlannedPage(
      url: url, outputPath: OutputPaths.file(of: url), content: content, modified: modified)
  }
}
