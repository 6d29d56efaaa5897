package import SiteModel

/// One thing that is new.
package struct NewsEntry: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    /// An article was published.
    case article(Int)
    /// A project came into the catalogue.
    case added(Int)
    /// A project was first public.
    case released(Int)
  }

  package var subject: Subject
  /// Known at least to the month.
  package var date: ContentDate

  package init(_ subject: Subject, on date: ContentDate) {
    self.subject = subject
    self.date = date
  }
}
