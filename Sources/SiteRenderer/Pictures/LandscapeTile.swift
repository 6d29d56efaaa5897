import Templates

/// One project on the landscape map, or how many of its category are left out.
struct LandscapeTile: Sendable {
  /// What the link is called: the project's name.
  var title: String
  /// After `root`.
  var url: String
  var place: PixelRect
  /// Nil where it stands for those left out.
  var tile: Tile?
  /// Of those left out.
  var moreCount: Int = 0
  var logo: Picture?
  var logoDark: Picture?

  static let view = View<LandscapeTile>("landscape tile") { fields in
    fields.text("title", "The project's name, or `12 more in Tools`.") { $0.title }
    fields.url("url", "The project, or the category, after `root`.") { $0.url }
    fields.number("x", "Its left edge, in the drawing's pixels.") { $0.place.x }
    fields.number("y", "Its upper edge.") { $0.place.y }
    fields.number("size", "Its width and its height.") { $0.place.width }
    fields.number("middle", "The middle of its text, from the left.") {
      $0.place.x + $0.place.width / 2
    }
    fields.number("baseline", "The line on which its text stands.") {
      $0.place.y + $0.place.height / 2 + 5
    }
    fields.text("initials", "One or two letters of the name; absent where there is a logo.") {
      $0.logo == nil ? $0.tile?.initials : nil
    }
    fields.number("hue", "0 to 11, the same for the same name.") { $0.tile?.hue }
    fields.record("logo", Picture.view, "Its logo, on maps of few projects.") { $0.logo }
    fields.record("logo_dark", Picture.view, "Its logo for dark pages.") { $0.logoDark }
    fields.text("more", "`+12`, where it stands for projects that are not drawn.") {
      $0.tile == nil ? $0.moreText : nil
    }
  }

  /// At most four signs: a tile is small.
  var moreText: String {
    moreCount < 1000 ? "+\(moreCount)" : moreCount < 100_000 ? "+\(moreCount / 1000)k" : "+…"
  }
}
