import SiteModel

/// What a forge told of a project, with its date.
struct ActivityItem: Sendable {
  var figures: ForgeFigures
  var catalogue: Catalogue

  static let view = View<ActivityItem>("activity") { fields in
    fields.record("as_of", DateText.view, "When the forge was asked.") {
      $0.day($0.figures.fetchedAt)
    }
    fields.number("stars", "How many have starred it.") { $0.figures.stars }
    fields.number("forks", "How many forks the forge counts.") { $0.figures.forks }
    fields.number("open_issues", "How many issues are open.") { $0.figures.openIssues }
    fields.bool("archived", "Whether its repository takes no changes any more.") {
      $0.figures.isArchived
    }
    fields.text("release", "The tag of its newest release.") { $0.figures.releaseTag }
    fields.record("release_date", DateText.view, "When that was made.") {
      $0.day($0.figures.releaseDate)
    }
    fields.record("pushed", DateText.view, "When it was last changed.") {
      $0.day($0.figures.pushed)
    }
    fields.html("drawing", "The last twelve months as a small drawing, with its words.") {
      ActivityDrawing(months: $0.figures.months, catalogue: $0.catalogue).svg
    }
  }

  private func day(_ date: ContentDate?) -> DateText? {
    catalogue.dateText(date?.wholeDay)
  }
}
