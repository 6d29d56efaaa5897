import Diagnostics
import FrontMatter
import SiteModel

/// Keys of a project that must agree with each other.
extension DocumentFields {
  /// `osi` follows from the licence; other values are declared.
  mutating func openness(_ license: Located<LicenseExpression>?) -> Openness {
    let declared = read(ProjectKeys.openness)
    guard let license else { return declared?.value ?? .undeclared }
    let isApproved = license.value.isOSIApproved
    guard let declared else { return isApproved ? .osi : .undeclared }
    let name = license.value.text
    switch declared.value {
    case .osi where !isApproved:
      reportOpenness(
        "'openness: osi' needs a licence approved by the OSI; '\(name)' is none", declared, license)
    case .sourceAvailable where isApproved, .proprietary where isApproved:
      reportOpenness(
        "'openness: \(declared.value.rawValue)' is for other licences; '\(name)' is approved by the OSI",
        declared, license)
    default: break
    }
    return declared.value
  }

  private mutating func reportOpenness(
    _ message: String, _ openness: Located<Openness>, _ license: Located<LicenseExpression>
  ) {
    report(
      .error(
        .opennessConflict, message, at: openness.span,
        notes: [Note("the licence is here", at: license.span)]))
  }

  /// A slug, or a URL in full.
  mutating func movedTo() -> Located<String>? {
    guard let place = read(ProjectKeys.movedTo) else { return nil }
    guard place.value.contains(":") || place.value.contains("/"),
      let problem = WebAddress.problem(with: place.value)
    else { return place }
    report(.error(.urlInvalid, problem, at: place.span))
    return nil
  }

  /// `moved` and `moved_to` go together; the first follows from the second.
  mutating func status() -> ProjectStatus {
    let hasMoved = has(ProjectKeys.movedTo)
    guard let status = read(ProjectKeys.status) else { return hasMoved ? .moved : .active }
    if status.value == .moved, !hasMoved {
      report(
        .error(
          .movedToMissing, "'status: moved' needs 'moved_to', a slug or a URL", at: status.span))
    }
    if status.value != .moved, hasMoved {
      report(
        .error(
          .keyConflict, "'moved_to' is for 'status: moved'; found '\(status.value.rawValue)'",
          at: status.span,
          notes: [Note("it moved according to this", at: span(of: ProjectKeys.movedTo))]))
    }
    return status.value
  }
}
