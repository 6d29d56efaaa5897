import SiteModel

/// Values in place of those that were reported as missing or faulty.
enum StandIn {
  static let date = ContentDate(parsing: "1970-01-01")
  static let license = LicenseExpression(.reference("LicenseRef-unknown"))

  /// One that no other project has.
  static func repository(for slug: Slug) -> Repository? {
    Repository(parsing: "https://unknown.invalid/\(slug.text)")
      ?? Repository(parsing: "https://unknown.invalid/project")
  }

  static let settings = SiteSettings(title: "Untitled", url: "https://unknown.invalid/")
}
