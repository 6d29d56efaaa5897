/// One segment of a URL: the stable name of a page.
package struct Slug: Hashable, Sendable, Comparable {
  /// Lower case letters and digits of any script, `-`, `.` and `_` inside; never empty.
  package let text: String

  package static func < (one: Slug, other: Slug) -> Bool { one.text < other.text }
}
