import SiteModel

/// One of several parts of a site, each made by a process of its own.
///
/// All parts together are the site: every file is in exactly one of them, and has the bytes it
/// would have in the whole. Which part that is depends on its path alone.
package struct Share: Hashable, Sendable {
  /// 1 to `count`.
  package let number: Int
  package let count: Int

  /// The site as a whole.
  package static let whole = Share(unchecked: 1, of: 1)

  /// Nil unless `number` is one of `count`.
  package init?(_ number: Int, of count: Int) {
    guard count >= 1, (1...count).contains(number) else { return nil }
    self.init(unchecked: number, of: count)
  }

  private init(unchecked number: Int, of count: Int) {
    self.number = number
    self.count = count
  }

  /// Whether the file at a path of the output is of this part.
  package func holds(_ path: String) -> Bool {
    count == 1 || StableHash.of(path.utf8) % UInt64(count) == UInt64(number - 1)
  }

  /// Whether what is made of all pages at once is of this part: the search and its data.
  package var holdsSearch: Bool { number == 1 }
}
