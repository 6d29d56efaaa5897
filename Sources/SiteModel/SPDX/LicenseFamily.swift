/// What a licence asks of those who use a work, in the words visitors look for.
package enum LicenseFamily: String, CaseIterable, Hashable, Sendable {
  // In the order of what they ask, least first.
  case publicDomain = "public-domain"
  case permissive
  case weakCopyleft = "weak-copyleft"
  case strongCopyleft = "strong-copyleft"
  case networkCopyleft = "network-copyleft"
  /// Made for texts, pictures, data or fonts.
  case content
  /// Approved by the OSI, and none of the above is known to be true of it.
  case other
  case notApproved = "not-approved"

  init(of license: SPDXLicense) {
    self =
      Self.byID[license.id] ?? Self.byPrefix(license)
      ?? (license.isOSIApproved ? .other : .notApproved)
  }

  /// For readers.
  package var title: String {
    switch self {
    case .publicDomain: "Public domain"
    case .permissive: "Permissive"
    case .weakCopyleft: "Weak copyleft"
    case .strongCopyleft: "Strong copyleft"
    case .networkCopyleft: "Network copyleft"
    case .content: "Content, data and fonts"
    case .other: "Other open source"
    case .notApproved: "Not OSI approved"
    }
  }

  /// One sentence for readers.
  package var meaning: String {
    switch self {
    case .publicDomain: "Given up to everyone: nothing is asked."
    case .permissive: "Use it for anything, also in closed works; keep the notice."
    case .weakCopyleft: "Share your changes to it; what you build around it stays yours."
    case .strongCopyleft: "Share the whole work that contains it under the same terms."
    case .networkCopyleft: "Share the whole work, also with those who use it over a network."
    case .content: "Made for texts, pictures, data or fonts rather than programs."
    case .other: "Approved by the Open Source Initiative; read its text for what it asks."
    case .notApproved:
      "Not open source by the OSI's definition, which has not approved it; read its text first."
    }
  }

  /// How much it asks, for comparing the sides of an expression.
  var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  private static func byPrefix(_ license: SPDXLicense) -> LicenseFamily? {
    if let (_, family) = prefixes.first(where: { license.id.hasPrefix($0.prefix) }) {
      return family
    }
    let isPermissive = permissivePrefixes.contains { license.id.hasPrefix($0) }
    return isPermissive && license.isOSIApproved ? .permissive : nil
  }

  private static let prefixes: [(prefix: String, family: LicenseFamily)] = [
    ("AGPL-", .networkCopyleft), ("LGPL-", .weakCopyleft), ("GPL-", .strongCopyleft),
    ("MPL-", .weakCopyleft), ("EPL-", .weakCopyleft), ("CDDL-", .weakCopyleft),
    ("EUPL-", .strongCopyleft), ("OSL-", .networkCopyleft), ("APSL-", .weakCopyleft),
    ("RPL-", .networkCopyleft), ("CC-BY", .content), ("CC-PDDC", .publicDomain),
    ("GFDL-", .content), ("OFL-", .content), ("ODbL-", .content), ("ODC-By", .content),
    ("OGL-", .content), ("CDLA-", .content), ("etalab-", .content),
  ]

  /// Of these only what the OSI approved: the rest of each has terms of its own.
  private static let permissivePrefixes = [
    "AFL-", "Apache-", "Artistic-", "BSD-", "ECL-", "HPND", "MIT", "PHP-", "Python-", "W3C", "ZPL-",
  ]

  private static let byID: [String: LicenseFamily] = [
    "0BSD": .permissive, "AAL": .permissive, "BlueOak-1.0.0": .permissive, "BSL-1.0": .permissive,
    "CC0-1.0": .publicDomain, "CECILL-2.1": .strongCopyleft, "CECILL-B": .permissive,
    "CECILL-C": .weakCopyleft, "CERN-OHL-P-2.0": .permissive, "CERN-OHL-S-2.0": .strongCopyleft,
    "CERN-OHL-W-2.0": .weakCopyleft, "CPAL-1.0": .networkCopyleft, "CPL-1.0": .weakCopyleft,
    "CAL-1.0": .networkCopyleft, "curl": .permissive, "EFL-2.0": .permissive, "Fair": .permissive,
    "FTL": .permissive, "ICU": .permissive, "IJG": .permissive, "IPL-1.0": .weakCopyleft,
    "ISC": .permissive, "LAL-1.3": .content, "Libpng": .permissive, "libpng-2.0": .permissive,
    "LPPL-1.3c": .weakCopyleft, "MirOS": .permissive, "MS-PL": .permissive, "MS-RL": .weakCopyleft,
    "MulanPSL-2.0": .permissive, "NCSA": .permissive, "NPOSL-3.0": .networkCopyleft,
    "NTP": .permissive, "OpenSSL": .permissive, "PDDL-1.0": .publicDomain,
    "PostgreSQL": .permissive, "PSF-2.0": .permissive, "QPL-1.0": .strongCopyleft,
    "Ruby": .permissive, "SISSL": .weakCopyleft, "Sleepycat": .strongCopyleft,
    "SimPL-2.0": .strongCopyleft, "Unicode-3.0": .permissive, "Unicode-DFS-2016": .permissive,
    "Unlicense": .publicDomain, "UPL-1.0": .permissive, "Vim": .permissive, "WTFPL": .permissive,
    "X11": .permissive, "Xnet": .permissive, "Zlib": .permissive,
    "zlib-acknowledgement": .permissive,
  ]
}
