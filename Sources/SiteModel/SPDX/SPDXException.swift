/// An exception on SPDX's list: what may follow `WITH`.
package struct SPDXException: Hashable, Sendable {
  /// In its right letter case.
  package let id: String
  package let name: String
  package let isDeprecated: Bool

  /// Looks `id` up, in any letter case.
  package init?(id: String) {
    guard let entry = SPDXTable.entry(for: id, in: SPDXTable.exceptions) else { return nil }
    self.init(entry)
  }

  /// In the order of their ids, deprecated ones included.
  package static var all: [SPDXException] {
    SPDXTable.entries(in: SPDXTable.exceptions).map(SPDXException.init)
  }

  /// SPDX's page with the exception's text.
  package var url: String { "https://spdx.org/licenses/\(id).html" }

  private init(_ entry: SPDXTable.Entry) {
    id = entry.id
    name = entry.name
    isDeprecated = entry.flags.contains("d")
  }
}
