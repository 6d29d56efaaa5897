import SiteModel

/// The project whose address a page has: mostly its own, but two pages may claim one address, which
/// is reported.
struct ProjectOwners {
  private let articles: [Int?]
  private let projects: [Int?]
  private let pages: [Int?]

  init(_ addresses: PageAddresses) {
    let byURL = Dictionary(
      addresses.projects.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    articles = addresses.articles.map { byURL[$0] }
    projects = addresses.projects.map { byURL[$0] }
    pages = addresses.pages.map { byURL[$0] }
  }

  func project(at page: PageNames.Target) -> Int? {
    switch page {
    case .article(let index): articles[index]
    case .project(let index): projects[index]
    case .page(let index): pages[index]
    }
  }
}
