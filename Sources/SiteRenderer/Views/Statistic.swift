/// A figure that says how large the site is.
struct Statistic: Sendable {
  var count: Int
  var one: String
  var many: String
  /// After `root`.
  var url: String

  static let view = View<Statistic>("statistic") { fields in
    fields.number("count", "How many there are, at least 1.") { $0.count }
    fields.text("word", "Of what: `projects`, `licences`, …; singular for one.") {
      $0.count == 1 ? $0.one : $0.many
    }
    fields.url("url", "Where they are listed, after `root`.") { $0.url }
  }
}
