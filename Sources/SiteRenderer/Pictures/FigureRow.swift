/// One value with its bar.
struct FigureRow: Sendable {
  /// Of the longest bar, in the drawing's own units.
  static let barLength = 1000

  var label: String
  /// The term's page, after `root`.
  var url: String?
  var count: Int
  /// Of all projects.
  var total: Int
  /// The count whose bar is as long as can be.
  var largest: Int
  /// Whether bars begin at the right, as the page's script does.
  var isMirrored: Bool

  static let view = View<FigureRow>("figure row") { fields in
    fields.text("label", "The value, or `12 others`.") { $0.label }
    fields.url("url", "The page of all that have it, after `root`.") { $0.url }
    fields.number("count", "How many projects have it.") { $0.count }
    fields.text("share", "Of all projects: `34 %`, `<1 %`.") { $0.share }
    fields.number("bar_x", "Where its bar begins, 0 to 999.") {
      $0.isMirrored ? barLength - $0.bar : 0
    }
    fields.number("bar", "The length of its bar, 1 to 1000.") { $0.bar }
  }

  /// Those that have several values are counted for each, so the rest together may pass 100.
  var share: String {
    let percent = (count * 100 + total / 2) / max(1, total)
    return percent == 0 ? "<1 %" : "\(percent) %"
  }

  var bar: Int { min(Self.barLength, max(1, count * Self.barLength / max(1, largest))) }
}
