import SiteModel

/// A picture of the site, ready to be shown.
struct Picture: Sendable {
  /// Without the page's root.
  var url: String
  var absolute: String
  var alt: String
  var pixels: PixelSize?

  static let view = View<Picture>("picture") { fields in
    fields.url("url", "Its address after `root`.") { $0.url }
    fields.url("absolute", "Its address with scheme and host.") { $0.absolute }
    fields.text("alt", "What it shows; empty for decoration.") { $0.alt }
    fields.number("width", "In CSS pixels, if known.") { $0.pixels?.width }
    fields.number("height", "In CSS pixels, if known.") { $0.pixels?.height }
  }
}
