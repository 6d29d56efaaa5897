import SiteModel

/// A project that a text links to.
struct LinkedProject {
  var index: Int
  /// The sentence to show.
  var sentence: String
}

/// Finds the projects that an article's text links to.
struct MentionFinder {
  private let owners: ProjectOwners
  /// By project, its place among those found; less than 0 between two texts.
  private var places: [Int]

  init(_ owners: ProjectOwners, projects count: Int) {
    self.owners = owners
    places = Array(repeating: -1, count: count)
  }

  /// Returns the projects in the order of their first links, each once.
  ///
  /// - Parameter pages: By link, the page it leads to.
  mutating func projects(linkedBy links: [Link], to pages: [PageNames.Target?]) -> [LinkedProject] {
    var found: [LinkedProject] = []
    for (place, page) in pages.enumerated() {
      guard let page, let project = owners.project(at: page) else { continue }
      let known = places[project]
      if known < 0 {
        places[project] = found.count
        found.append(LinkedProject(index: project, sentence: links[place].sentence))
      } else if Self.says(links[place].sentence, moreThan: found[known].sentence) {
        found[known].sentence = links[place].sentence
      }
    }
    for project in found { places[project.index] = -1 }
    return found
  }

  /// Whether a sentence is the better one to show: the first that is more than a name in a list or a
  /// table wins over those, and otherwise the first of all.
  private static func says(_ sentence: String, moreThan shown: String) -> Bool {
    shown.isEmpty || (words(in: shown) < 4 && words(in: sentence) >= 4)
  }

  private static func words(in sentence: String) -> Int { sentence.split(separator: " ").count }
}
