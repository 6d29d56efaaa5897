/// One licence of an expression, in plain words.
struct LicenseItem: Sendable {
  /// An SPDX identifier or a `LicenseRef-`.
  var id: String
  /// The page of all projects under it, after `root`.
  var url: String?

  static let view = View<LicenseItem>("license") { fields in
    fields.text("id", "Its SPDX identifier, or `LicenseRef-` and a name.") { $0.id }
    fields.text("family", "`permissive`, `strong copyleft`, …; absent if not known.") {
      $0.family?.rawValue
    }
    fields.text("meaning", "What it asks, in a sentence; absent if not known.") { $0.meaning }
    fields.url("url", "The page of all projects under it, after `root`.") { $0.url }
  }

  var family: LicenseFamily? { LicenseFamily(id: id) }
  var meaning: String? { family?.meaning }
}
