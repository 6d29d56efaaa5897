/// What a forge told of a project, and when: `content/projects/NAME.forge.json`.
package struct ForgeFigures: Hashable, Sendable {
  /// What one run saw.
  package struct Entry: Hashable, Sendable {
    /// A day.
    package var date: ContentDate
    package var stars: Int?
    package var forks: Int?
    package var openIssues: Int?
    /// The day of the newest change that was seen.
    package var pushed: ContentDate?

    package init(
      date: ContentDate, stars: Int? = nil, forks: Int? = nil, openIssues: Int? = nil,
      pushed: ContentDate? = nil
    ) {
      self.date = date
      self.stars = stars
      self.forks = forks
      self.openIssues = openIssues
      self.pushed = pushed
    }
  }

  /// The address that was asked for.
  package var repository: String
  package var fetchedAt: ContentDate
  package var stars: Int?
  package var forks: Int?
  package var openIssues: Int?
  package var isArchived = false
  /// As the forge names it.
  package var license: String?
  package var pushed: ContentDate?
  package var releaseTag: String?
  package var releaseDate: ContentDate?
  package var topics: [String] = []
  package var language: String?
  package var description: String?
  package var homepage: String?
  /// By day, one entry a day.
  package var history: [Entry] = []

  package init(repository: String, fetchedAt: ContentDate) {
    self.repository = repository
    self.fetchedAt = fetchedAt
  }

  /// The entry that today's figures make.
  package var entry: Entry {
    Entry(
      date: fetchedAt.wholeDay, stars: stars, forks: forks, openIssues: openIssues,
      pushed: pushed?.wholeDay)
  }

  /// The history with today's entry in place of an earlier one of the same day.
  package func recorded(after earlier: [Entry]) -> [Entry] {
    earlier.filter { $0.date < fetchedAt.wholeDay } + [entry]
  }
}

extension ForgeFigures {
  /// Where the figures of a project's page are kept: beside `whisper.md`, and beside the folder of
  /// `whisper/index.md`, the file is `whisper.forge.json`.
  package static func path(besides page: String) -> String {
    let stem = page.hasSuffix(".md") ? String(page.dropLast(3)) : page
    return (stem.hasSuffix("/index") ? String(stem.dropLast(6)) : stem) + ".forge.json"
  }
}
