/// What a licence asks of those who pass the software on, in four kinds.
enum LicenseFamily: String, Sendable {
  case publicDomain = "public domain"
  case permissive
  case weakCopyleft = "weak copyleft"
  case strongCopyleft = "strong copyleft"
  case networkCopyleft = "network copyleft"

  /// By the first letters of SPDX identifiers; the longest that fits counts.
  private static let families: [(prefix: String, family: LicenseFamily)] = [
    ("0BSD", .publicDomain), ("CC0-", .publicDomain), ("Unlicense", .publicDomain),
    ("WTFPL", .publicDomain), ("PDDL-", .publicDomain), ("blessing", .publicDomain),
    ("MIT", .permissive), ("BSD-", .permissive), ("Apache-", .permissive), ("ISC", .permissive),
    ("Zlib", .permissive), ("BSL-1.0", .permissive), ("PostgreSQL", .permissive),
    ("Python-", .permissive), ("PSF-", .permissive), ("NCSA", .permissive), ("AFL-", .permissive),
    ("Artistic-", .permissive), ("UPL-", .permissive), ("X11", .permissive), ("PHP-", .permissive),
    ("W3C", .permissive), ("Ruby", .permissive), ("MulanPSL-", .permissive),
    ("BlueOak-", .permissive), ("Unicode-", .permissive), ("curl", .permissive),
    ("OpenSSL", .permissive), ("OFL-", .weakCopyleft), ("CC-BY-4.0", .permissive),
    ("LGPL-", .weakCopyleft), ("MPL-", .weakCopyleft), ("EPL-", .weakCopyleft),
    ("CDDL-", .weakCopyleft), ("CPL-", .weakCopyleft), ("MS-RL", .weakCopyleft),
    ("MS-PL", .permissive), ("EUPL-", .strongCopyleft), ("GPL-", .strongCopyleft),
    ("CECILL-2", .strongCopyleft), ("CECILL-C", .weakCopyleft), ("CECILL-B", .permissive),
    ("AGPL-", .networkCopyleft), ("OSL-", .networkCopyleft), ("CPAL-", .networkCopyleft),
  ]

  /// - Parameter id: An SPDX identifier, with or without `+`.
  init?(id: String) {
    let fitting = Self.families.filter { id.hasPrefix($0.prefix) }
    guard let best = fitting.max(by: { $0.prefix.utf8.count < $1.prefix.utf8.count }) else {
      return nil
    }
    self = best.family
  }

  var meaning: String {
    switch self {
    case .publicDomain: "Do anything with it; nothing is asked in return."
    case .permissive:
      "Use, change and share it, in closed products too, as long as its notice stays."
    case .weakCopyleft:
      "Use it in any product; changes to its own files or to the library stay under this licence."
    case .strongCopyleft:
      "Use it freely; whoever passes on a work built on it passes on the source under the same terms."
    case .networkCopyleft:
      "Like strong copyleft, and it also binds those who offer it as a service over a network."
    }
  }
}
