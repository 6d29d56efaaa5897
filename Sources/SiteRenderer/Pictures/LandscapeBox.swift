import Templates

/// A category on the landscape map.
struct LandscapeBox: Sendable {
  var title: String
  /// As much of the title as the box has room for.
  var label: String
  /// After `root`.
  var url: String
  var count: Int
  var frame: PixelRect
  var padding: Int
  var titleHeight: Int
  var isMirrored: Bool
  var tiles: [LandscapeTile]

  static let view = View<LandscapeBox>("landscape box") { fields in
    fields.text("title", "The category's name.") { $0.title }
    fields.text("label", "As much of the name as the box has room for.") { $0.label }
    fields.url("url", "The category's page, after `root`.") { $0.url }
    fields.number("count", "How many projects it has.") { $0.count }
    fields.text("word", "`project` or `projects`, by the count.") {
      $0.count == 1 ? "project" : "projects"
    }
    fields.number("x", "Its left edge, in the drawing's pixels.") { $0.frame.x }
    fields.number("y", "Its upper edge.") { $0.frame.y }
    fields.number("width", "Its width.") { $0.frame.width }
    fields.number("height", "Its height.") { $0.frame.height }
    fields.number("label_x", "Where its name begins: at the right in scripts that run so.") {
      $0.isMirrored ? $0.frame.right - $0.padding : $0.frame.x + $0.padding
    }
    fields.number("count_x", "Where its count ends.") {
      $0.isMirrored ? $0.frame.x + $0.padding : $0.frame.right - $0.padding
    }
    fields.number("baseline", "The line on which its name stands.") {
      $0.frame.y + $0.titleHeight - 3
    }
    fields.list("tiles", of: LandscapeTile.view, "Its projects by name, as far as drawn.") {
      $0.tiles
    }
  }
}
