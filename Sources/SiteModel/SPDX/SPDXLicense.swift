/// A licence on SPDX's list.
package struct SPDXLicense: Hashable, Sendable {
  /// In its right letter case.
  package let id: String
  package let name: String
  package let isOSIApproved: Bool
  /// Whether the Free Software Foundation lists it as free.
  package let isFSFLibre: Bool
  package let isDeprecated: Bool

  /// Looks `id` up, in any letter case.
  package init?(id: String) {
    guard let entry = SPDXTable.entry(for: id, in: SPDXTable.licenses) else { return nil }
    self.init(entry)
  }

  /// In the order of their ids, deprecated ones included.
  package static var all: [SPDXLicense] {
    SPDXTable.entries(in: SPDXTable.licenses).map(SPDXLicense.init)
  }

  /// SPDX's page with the licence's text.
  package var url: String { "https://spdx.org/licenses/\(id).html" }

  package var family: LicenseFamily { LicenseFamily(of: self) }

  /// What may be meant by it, where it is deprecated and SPDX has something in its place.
  package var successors: [String] { LicenseSuccessors.of(id) }

  private init(_ entry: SPDXTable.Entry) {
    id = entry.id
    name = entry.name
    isOSIApproved = entry.flags.contains("o")
    isFSFLibre = entry.flags.contains("f")
    isDeprecated = entry.flags.contains("d")
  }
}
