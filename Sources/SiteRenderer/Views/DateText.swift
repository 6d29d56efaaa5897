import SiteModel

/// A date as pages show it.
struct DateText: Sendable {
  var date: ContentDate
  /// The site's language; names of months are known for English only.
  var language: String

  static let view = View<DateText>("date") { fields in
    fields.text("iso", "For `<time datetime>`: `2022`, `2022-08`, `2022-08-22` or an instant.") {
      $0.date.description
    }
    fields.text("text", "For people: `22 August 2022`, `August 2022`; ISO if not English.") {
      $0.text
    }
    fields.text("year", "Its year alone.") { String($0.date.year) }
  }

  /// Without the day, for words that need no more: `August 2022`.
  var monthText: String {
    date.wholeMonth.map { DateText(date: $0, language: language).text } ?? text
  }

  var text: String {
    if language.lowercased().hasPrefix("en") { return date.display }
    return date.wholeDay.description
  }
}
