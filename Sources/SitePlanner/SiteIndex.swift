/// Every project, article and page of its own by title, cut into pages: what can be found without a
/// script.
package struct SiteIndex: Hashable, Sendable {
  /// One thing to be found; the index is that of the plan's site.
  package enum Entry: Hashable, Sendable {
    case project(Int)
    case article(Int)
    case page(Int)
  }

  /// The entries of one page that begin alike.
  package struct Group: Hashable, Sendable {
    /// A capital letter without accents, `0–9`, `漢字` or, for titles without a letter, `#`.
    package var initial: String
    package var entries: [Entry]
  }

  package struct Page: Hashable, Sendable {
    /// What it holds: `A – C`, `P`, or `Pa – Pe` where one letter fills several pages.
    package var label: String
    package var groups: [Group]
  }

  package var pages: [Page]
  /// How many entries all pages have.
  package var count: Int

  package init(pages: [Page] = [], count: Int = 0) {
    self.pages = pages
    self.count = count
  }
}
