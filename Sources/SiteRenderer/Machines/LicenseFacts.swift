import SiteModel

/// What is known of the licences of many projects: thousands of projects share a few expressions,
/// and each is looked up once.
struct LicenseFacts {
  struct Facts {
    /// `permissive`, `strong-copyleft`, ….
    var family: String
    /// Whether the Open Source Initiative approved it.
    var isApproved: Bool
  }

  private var known: [String: Facts] = [:]

  init(_ projects: [Project]) {
    for expression in projects.map(\.license.value) where known[expression.text] == nil {
      known[expression.text] = Self.facts(of: expression)
    }
  }

  func facts(of expression: LicenseExpression) -> Facts {
    known[expression.text] ?? Self.facts(of: expression)
  }

  private static func facts(of expression: LicenseExpression) -> Facts {
    Facts(family: expression.family.rawValue, isApproved: expression.isOSIApproved)
  }
}
