/// One thing that a project has to say to a fact: a licence, a maintainer.
struct FactItem: Hashable, Sendable {
  var text: String
  /// After `root`, unless it is external.
  var url: String?
  var isExternal = false

  static let view = View<FactItem>("fact item") { fields in
    fields.text("text", "What to show.") { $0.text }
    fields.url("url", "Where it leads: after `root`, unless `external`.") { $0.url }
    fields.bool("external", "Whether it leads away from the site.") { $0.isExternal }
  }

  /// A page of this site.
  ///
  /// - Parameter path: After `root`.
  static func page(_ text: String, _ path: String) -> FactItem { FactItem(text: text, url: path) }

  /// A page elsewhere; plain text without an address.
  static func external(_ text: String, _ address: String?) -> FactItem {
    FactItem(text: text, url: address, isExternal: address != nil)
  }

  /// The host that `address` leads to, or the mail address.
  static func address(_ address: String) -> FactItem {
    external(
      WebAddress.host(address) ?? String(address.trimmingPrefix("mailto:")), address)
  }
}
