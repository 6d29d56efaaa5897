/// What a feed is of.
package enum FeedSubject: Hashable, Sendable {
  /// Articles and projects together.
  case site
  case articles
  case projects
  case term(TermReference)

  /// A term has one feed, the rest has all formats: there may be thousands of terms.
  package var formats: [FeedFormat] {
    if case .term = self { [.atom] } else { FeedFormat.allCases }
  }
}
