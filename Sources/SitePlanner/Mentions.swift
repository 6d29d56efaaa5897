import SiteModel

/// The graph of articles and projects.
struct Mentions {
  /// By article: the projects it names in its front matter, then those it links to, each once.
  private(set) var projects: [[Int]]
  /// By project: the articles that name it, newest first.
  private(set) var articles: [[Mention]]

  /// - Parameters:
  ///   - named: By article, the projects of its `projects` key.
  ///   - links: By article, the pages its links lead to.
  ///   - newest: The articles' indices, newest first.
  init(
    _ site: Site, named: [[Int]], links: [[PageNames.Target?]], addresses: PageAddresses,
    newest: [Int]
  ) {
    let owners = Owners(addresses)
    projects = named
    articles = Array(repeating: [], count: site.projects.count)
    /// By project, the sentence to show; nil for all between two articles.
    var sentences = [String?](repeating: nil, count: site.projects.count)
    for article in newest {
      var linked: [Int] = []
      let places = site.articles[article].source.body.links
      for (place, page) in links[article].enumerated() {
        guard let page, let project = owners.project(at: page) else { continue }
        let sentence = places[place].sentence
        if sentences[project] == nil { linked.append(project) }
        if Self.says(sentence, moreThan: sentences[project]) { sentences[project] = sentence }
      }
      for project in linked where !projects[article].contains(project) {
        projects[article].append(project)
      }
      for project in projects[article] {
        articles[project].append(Mention(article: article, sentence: sentences[project] ?? ""))
      }
      for project in linked { sentences[project] = nil }
    }
  }

  /// Whether a sentence is the better one to show: the first that is more than a name in a list or a
  /// table wins over those, and otherwise the first of all.
  private static func says(_ sentence: String, moreThan shown: String?) -> Bool {
    guard let shown, !shown.isEmpty else { return true }
    return words(in: shown) < 4 && words(in: sentence) >= 4
  }

  private static func words(in sentence: String) -> Int { sentence.split(separator: " ").count }
}

/// The project whose address a page has: mostly its own, but two pages may claim one address, which
/// is reported.
private struct Owners {
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
