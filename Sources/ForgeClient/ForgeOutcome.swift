package import SiteModel

/// What came of asking for one project.
package enum ForgeOutcome: Hashable, Sendable {
  /// - Parameter movedTo: The repository's new address, where it has one.
  case figures(ForgeFigures, movedTo: String?)
  /// The forge knows no such repository, or shows it to nobody.
  case missing
  /// No figures this time, and why.
  case failed(String)
  /// The host wants no more questions for now.
  case postponed
  /// The host's software is not known.
  case unsupported
}
