package import Diagnostics
package import SiteModel

/// One key of a page that is to be, with where its value was found.
package struct ImportedField: Hashable, Sendable {
  package var key: String
  package var value: ExtraValue
  /// Where the value stands in the file of others.
  package var span: SourceSpan
  /// What is said of it after a `#`.
  package var comment: String?
  /// Numbers, dates and words that stood without quotes there: they stand so here.
  var bare: Set<String> = []

  package init(_ key: String, _ value: ExtraValue, at span: SourceSpan, comment: String? = nil) {
    self.key = key
    self.value = value
    self.span = span
    self.comment = comment
  }
}
