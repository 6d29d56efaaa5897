/// The parts of a licence expression as they belong together.
package indirect enum LicenseTerm: Hashable, Sendable {
  /// An id of SPDX's list in its right letter case, and whether `+` follows it.
  case license(id: String, orLater: Bool)
  /// `LicenseRef-…` or `DocumentRef-…:LicenseRef-…`, as written.
  case reference(String)
  /// A licence and an exception of SPDX's list, or an `AdditionRef-…`.
  case exception(LicenseTerm, exception: String)
  /// Two or more, all of which apply.
  case all([LicenseTerm])
  /// Two or more, of which the user may choose.
  case any([LicenseTerm])

  /// As it is to be written: operators in capitals, parentheses only where they matter.
  package var text: String {
    switch self {
    case .license(let id, let orLater): orLater ? "\(id)+" : id
    case .reference(let text): text
    case .exception(let license, let exception): "\(license.text) WITH \(exception)"
    case .all(let terms): terms.map(\.textInAll).joined(separator: " AND ")
    case .any(let terms): terms.map(\.text).joined(separator: " OR ")
    }
  }

  /// Every licence and reference, in order, each once.
  package var licenses: [String] {
    var seen: Set<String> = []
    return leaves.filter { seen.insert($0).inserted }
  }

  /// Whether `isTrue` of the licences: of one side of `OR`, of both of `AND`, whatever `WITH` adds.
  /// A reference is none of SPDX's licences: false.
  func holds(_ isTrue: (SPDXLicense) -> Bool) -> Bool {
    switch self {
    case .license(let id, _): SPDXLicense(id: id).map(isTrue) ?? false
    case .reference: false
    case .exception(let license, _): license.holds(isTrue)
    case .all(let terms): terms.allSatisfy { $0.holds(isTrue) }
    case .any(let terms): terms.contains { $0.holds(isTrue) }
    }
  }

  /// Of a choice the side that asks least, of licences that all apply the one that asks most.
  var family: LicenseFamily {
    switch self {
    case .license(let id, _): SPDXLicense(id: id)?.family ?? .notApproved
    case .reference: .notApproved
    case .exception(let license, let exception):
      license.family == .strongCopyleft && Self.linkingExceptions.contains(exception)
        ? .weakCopyleft : license.family
    case .all(let terms):
      terms.map(\.family).max { $0.weight < $1.weight } ?? .notApproved
    case .any(let terms):
      terms.map(\.family).min { $0.weight < $1.weight } ?? .notApproved
    }
  }

  private var leaves: [String] {
    switch self {
    case .license(let id, _): [id]
    case .reference(let text): [text]
    case .exception(let license, _): license.leaves
    case .all(let terms), .any(let terms): terms.flatMap(\.leaves)
    }
  }

  private var textInAll: String {
    if case .any = self { return "(\(text))" }
    return text
  }

  /// With these a strong copyleft lets what is linked to the work keep its own licence.
  private static let linkingExceptions: Set<String> = [
    "Classpath-exception-2.0", "Classpath-exception-2.0-short", "eCos-exception-2.0",
    "FLTK-exception", "freertos-exception-2.0", "GCC-exception-2.0", "GCC-exception-2.0-note",
    "GCC-exception-3.1", "GNAT-exception", "GPL-3.0-linking-exception",
    "Independent-modules-exception",
    "Libtool-exception", "OpenJDK-assembly-exception-1.0", "Qt-GPL-exception-1.0",
  ]
}
