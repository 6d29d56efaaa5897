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
    fields.text("deprecated", "What is unclear about an identifier that SPDX has withdrawn.") {
      $0.deprecation
    }
    fields.url("url", "The page of all projects under it, after `root`.") { $0.url }
  }

  /// `CreativeML OpenRAIL M` for `LicenseRef-CreativeML-OpenRAIL-M`.
  static func name(of id: String) -> String {
    if let name = SPDXLicense(id: id)?.name { return name }
    return id.trimmingPrefix("LicenseRef-").map { $0 == "-" ? " " : String($0) }.joined()
  }

  static func family(of id: String) -> LicenseFamily {
    SPDXLicense(id: id)?.family ?? .notApproved
  }

  private var deprecation: String? {
    guard let listed, listed.isDeprecated else { return nil }
    let others = listed.successors
    if others.isEmpty { return "SPDX has withdrawn this identifier." }
    return "SPDX has withdrawn this identifier: it may mean \(others.joined(separator: " or "))."
  }
}
