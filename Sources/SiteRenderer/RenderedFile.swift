/// A finished file, and what could not be checked by looking at it alone.
package struct RenderedFile: Sendable {
  package var bytes: [UInt8]
  /// Links to places inside other pages that the plan does not know: markup of the theme, not
  /// headings. `SiteRenderer.check(_:)` settles them when all pages are done.
  package var openFragments: [FragmentReference] = []
}

/// A link to a place inside another page.
package struct FragmentReference: Hashable, Sendable {
  /// The template of the page that holds the link.
  var template: String
  /// Output path of the page it leads to.
  var page: String
  /// Without `#`, percent-decoded.
  var fragment: String
}
