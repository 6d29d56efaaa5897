import SitePlanner

/// One way of filtering the list of projects.
struct Facet: Sendable {
  /// How many terms the page itself lists; the script finds the others.
  static let listed = 8

  var kind: Taxonomy.Kind
  /// The taxonomy's place in the plan.
  var taxonomy: Int
  /// Places of terms in the taxonomy, those with most projects first. For scripts the place in this
  /// list is the term's number, so that common terms have short ones.
  var terms: [Int]

  /// The kinds that projects are filtered by, in the order of the panel.
  static let kinds: [Taxonomy.Kind] = [
    .categories, .languages, .licenses, .tags, .platforms, .status, .openness, .stewards,
  ]

  /// What the data calls the term with a number in the facet with a digit: the digit, and the number
  /// in base 36.
  static func id(of number: Int, in digit: Int) -> String {
    "\(digit)\(String(number, radix: 36))"
  }

  /// What it is called in the address: `?license=MIT`.
  var parameter: String {
    switch kind {
    case .categories: "category"
    case .languages: "language"
    case .licenses: "license"
    case .tags: "tag"
    case .platforms: "platform"
    case .stewards: "steward"
    case .authors: "author"
    case .status, .openness: kind.rawValue
    }
  }
}
