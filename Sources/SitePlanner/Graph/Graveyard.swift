import SiteModel

/// The projects that have ended, and what people use now.
package struct Graveyard: Hashable, Sendable {
  /// Living projects that can take the place of one that has ended.
  package struct Successors: Hashable, Sendable {
    /// Indices, at most `limit`.
    package var projects: [Int]
    /// Whether an author says so: the project's own, by `related`, or theirs, by `alternative_to`.
    /// Otherwise they are the nearest of its category.
    package var areNamed: Bool
  }

  /// How many successors are shown for each.
  static let limit = 5

  /// Indices of projects, by title, in one section.
  package var list = SectionedList([])
  /// By index of a project, where there are any.
  package var successors: [Int: Successors] = [:]

  package init() {}

  init(_ site: Site, byTitle: [Int]) {
    let ended = byTitle.filter { site.projects[$0].status.hasEnded }
    list = SectionedList([.init(name: "", slug: "", members: ended)])
  }

  /// - Complexity: O(*projects that have ended*).
  mutating func findSuccessors(_ site: Site, _ relations: [ProjectRelations]) {
    guard !list.isEmpty else { return }
    for index in list.members {
      let category = site.projects[index].category
      let (related, given) = (relations[index].related, relations[index].relatedGiven)
      let named = Array(related.prefix(given)) + relations[index].replacements
      let near = related.dropFirst(given).filter {
        category != nil && site.projects[$0].category == category
      }
      for (others, areNamed) in [(named, true), (near, false)]
      where successors[index] == nil {
        var seen: Set<Int> = [index, relations[index].movedTo ?? index]
        let found = others.filter {
          !site.projects[$0].status.hasEnded && seen.insert($0).inserted
        }
        guard !found.isEmpty else { continue }
        successors[index] = Successors(
          projects: Array(found.prefix(Self.limit)), areNamed: areNamed)
      }
    }
  }
}
