import SitePlanner
import Templates

/// A part of the reading path: a series, a category, or what is in neither.
struct ReadingSection: Sendable {
  var section: SectionedList.Section
  var kind: ReadingPath.Kind
  var minutes: Int
  var isContinued: Bool
  /// The category's page, after `root`.
  var url: String?
  var articles: [ReadingItem]

  static let view = View<ReadingSection>("part of the path") { fields in
    fields.text("title", "The series' or the category's name, or `More to read`.") { part in
      part.section.name.isEmpty ? "More to read" : part.section.name
    }
    fields.text("kind", "`series`, `category` or `rest`.") { $0.kind.rawValue }
    fields.bool("is_series", "Whether its articles belong together in their order.") {
      $0.kind == .series
    }
    fields.text("id", "A name for its heading in addresses.") { $0.section.slug }
    fields.url("url", "The category's page, after `root`.") { $0.url }
    fields.number("count", "How many articles it has, on all pages.") { $0.section.members.count }
    fields.text("word", "`article` or `articles`, by the count.") {
      $0.section.members.count == 1 ? "article" : "articles"
    }
    fields.text("duration", "What all of it takes to read: `1 h 20 min`.") {
      Self.duration($0.minutes)
    }
    fields.bool("continued", "Whether it began on a page before.") { $0.isContinued }
    fields.list("articles", of: ReadingItem.view, "Its articles on this page, oldest first.") {
      $0.articles
    }
  }

  /// `45 min`, `2 h`, `1 h 20 min`.
  static func duration(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return hours == 0 ? "\(rest) min" : rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }
}
