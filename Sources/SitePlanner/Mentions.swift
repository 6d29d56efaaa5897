import SiteModel

/// The graph of articles and projects.
struct Mentions {
  /// By article: the projects it names in its front matter, then those it links to, each once.
  private(set) var projects: [[Int]]
  /// By project: the articles that name it, newest first.
  private(set) var articles: [[Mention]]

  /// - Parameters:
  ///   - named: By article, the projects of its `projects` key.
  ///   - linked: By article, those its text links to.
  ///   - newest: The articles' indices, newest first.
  ///   - count: How many projects there are.
  init(named: [[Int]], linked: [[LinkedProject]], newest: [Int], projects count: Int) {
    projects = named
    articles = Array(repeating: [], count: count)
    for article in newest {
      let found = linked[article]
      let own = named[article]
      for project in own {
        let sentence = found.first { $0.index == project }?.sentence ?? ""
        articles[project].append(Mention(article: article, sentence: sentence))
      }
      for project in found where !own.contains(project.index) {
        projects[article].append(project.index)
        articles[project.index].append(Mention(article: article, sentence: project.sentence))
      }
    }
  }
}
