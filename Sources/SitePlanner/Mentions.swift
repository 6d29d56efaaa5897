import SiteModel

/// The graph of articles and projects.
struct Mentions {
  /// By article: the projects it names in its front matter, then those it links to, each once.
  private(set) var projects: [[Int]]
  /// By project: the articles that name it, newest first.
  private(set) var articles: [[Mention]]

  /// - Parameters:
  ///   - named: By article, the projects of its `projects` key.
  ///   - links: By article, the targets of its links.
  ///   - newest: The articles' indices, newest first.
  init(
    _ site: Site, named: [[Int]], links: [[LinkTarget]], addresses: PageAddresses, newest: [Int]
  ) {
    let byURL = Dictionary(
      addresses.projects.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    projects = named
    articles = Array(repeating: [], count: site.projects.count)
    for article in newest {
      var sentences: [Int: String] = [:]
      var linked: [Int] = []
      for (target, link) in zip(links[article], site.articles[article].source.body.links) {
        guard case .page(let url, _, _) = target, let project = byURL[url] else { continue }
        if sentences[project] == nil { linked.append(project) }
        if Self.says(link.sentence, moreThan: sentences[project]) {
          sentences[project] = link.sentence
        }
      }
      for project in linked where !projects[article].contains(project) {
        projects[article].append(project)
      }
      for project in projects[article] {
        articles[project].append(Mention(article: article, sentence: sentences[project] ?? ""))
      }
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
