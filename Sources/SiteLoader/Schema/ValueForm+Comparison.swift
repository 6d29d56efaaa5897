import Diagnostics
import FrontMatter
import SiteModel

extension ValueForm where Value == Located<[Located<String>]> {
  /// How many projects can be read side by side.
  private static var sizes: ClosedRange<Int> { 2...5 }

  /// The slugs of the projects of one comparison.
  static var comparison: Self {
    ValueForm<[Located<String>]>.list(ValueForm<String>.text.located())
      .map { slugs, node, key, faults in
        if sizes.contains(slugs.count) { return Located(slugs, at: faults.span(node)) }
        faults.error(
          .valueType,
          "each comparison is a list of \(sizes.lowerBound) to \(sizes.upperBound) projects, "
            + "as in '\(key): [[a, b]]'; found \(slugs.count)",
          at: node)
        return nil
      }
  }
}
