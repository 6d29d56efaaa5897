import SiteModel

/// One licence of an expression, in plain words.
struct LicenseItem: Sendable {
  /// An SPDX identifier or a `LicenseRef-`.
  var id: String
  /// The page of all projects under it, after `root`.
  var url: String?

  private var listed: SPDXLicense? { SPDXLicense(id: id) }

  static let view: View<LicenseItem> = View("license") { fields in
    fields.text("id", "Its SPDX identifier, or `LicenseRef-` and a name.") { $0.id }
    fields.text("name", "Its full name: `Apache License 2.0`.") { LicenseItem.name(of: $0.id) }
    fields.text("family", "`Permissive`, `Strong copyleft`, …") {
      LicenseItem.family(of: $0.id).title
    }
    fields.text("meaning", "What it asks, in a sentence.") { LicenseItem.family(of: $0.id).meaning }
    fields.bool("osi_approved", "Whether the Open Source Initiative approved it.") {
      $0.listed?.isOSIApproved == true
    }
    fields.text("deprecated", "What is wrong with an identifier that SPDX has withdrawn.") {
      $0.deprecation
    }
    fields.bool("only_or_later_unknown", "Whether it leaves open if later versions apply too.") {
      $0.leavesVersionsOpen
    }
    fields.text("family_word", "`permissive`, `strong-copyleft`, `not-approved`, …") {
      LicenseItem.family(of: $0.id).rawValue
    }
    fields.url("url", "The page of all projects under it, after `root`.") { $0.url }
  }

  /// `CreativeML OpenRAIL M` for `LicenseRef-CreativeML-OpenRAIL-M`.
  static func name(of id: String) -> String {
    if let name = SPDXLicense(id: id)?.name { return name }
    return id.trimmingPrefix("LicenseRef-").map { $0 == "-" ? " " : String($0) }.joined()
  }

  /// In words, how several licences belong together; nil for one, and for a nest of both kinds.
  static func choice(of term: LicenseTerm) -> String? {
    func isPlain(_ term: LicenseTerm) -> Bool {
      switch term {
      case .all, .any: false
      case .license, .reference, .exception: true
      }
    }
    return switch term {
    case .any(let terms) where terms.allSatisfy(isPlain): "Users choose one of these licences."
    case .all(let terms) where terms.allSatisfy(isPlain): "All of these licences apply together."
    default: nil
    }
  }

  static func family(of id: String) -> LicenseFamily {
    SPDXLicense(id: id)?.family ?? .notApproved
  }

  private var deprecation: String? {
    guard let listed, listed.isDeprecated else { return nil }
    let others = listed.successors.joined(separator: " or ")
    if others.isEmpty { return "A deprecated identifier: SPDX has withdrawn it." }
    return leavesVersionsOpen
      ? "A deprecated identifier: this version only, or later ones too: unknown (\(others))."
      : "A deprecated identifier: SPDX has \(others) in its place."
  }

  /// The old ids of the GNU licences do not tell whether later versions apply.
  private var leavesVersionsOpen: Bool {
    guard let listed, listed.isDeprecated else { return false }
    return listed.successors.count > 1 && listed.successors.contains { $0.contains("-or-later") }
  }
}
