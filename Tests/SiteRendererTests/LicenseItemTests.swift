import SiteModel
import Templates
import Testing

@testable import SiteRenderer

@Suite struct LicenseItemTests {
  private func text(_ id: String, _ name: String) -> String {
    guard case .text(let bytes) = LicenseItem.view.record(LicenseItem(id: id))[name] else {
      return ""
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("MIT", "Permissive"), ("LGPL-3.0-only", "Weak copyleft"),
    ("GPL-2.0-or-later", "Strong copyleft"), ("AGPL-3.0-only", "Network copyleft"),
    ("Unlicense", "Public domain"), ("SSPL-1.0", "Not OSI approved"),
    ("LicenseRef-House", "Not OSI approved"),
  ])
  func saysWhatALicenceIsInPlainWords(id: String, family: String) {
    #expect(text(id, "family") == family)
    #expect(text(id, "meaning").hasSuffix("."))
  }

  @Test(arguments: [
    ("GPL-3.0", "only, or later ones too: unknown (GPL-3.0-only or GPL-3.0-or-later)", true),
    ("LGPL-2.1", "unknown (LGPL-2.1-only or LGPL-2.1-or-later)", true),
    ("GPL-2.0+", "SPDX has GPL-2.0-or-later in its place", false),
    ("BSD-2-Clause-NetBSD", "SPDX has BSD-2-Clause in its place", false),
  ])
  func flagsWithdrawnIdentifiersAndSaysWhatIsUnknown(id: String, words: String, isOpen: Bool) {
    #expect(text(id, "deprecated").contains(words))
    guard
      case .bool(let flag) = LicenseItem.view.record(LicenseItem(id: id))["only_or_later_unknown"]
    else {
      Issue.record("no flag")
      return
    }
    #expect(flag == isOpen)
  }

  @Test func saysNothingOfCurrentIdentifiers() {
    #expect(text("GPL-3.0-only", "deprecated") == "")
  }

  @Test(arguments: [
    ("MIT OR Apache-2.0", "Users choose one of these licences."),
    ("MIT AND Zlib", "All of these licences apply together."), ("MIT", nil),
    ("GPL-2.0-only WITH Classpath-exception-2.0", nil), ("MIT AND (Zlib OR ISC)", nil),
  ])
  func saysHowSeveralLicencesBelongTogether(expression: String, words: String?) throws {
    let term = try #require(LicenseExpression.parse(expression).expression).term

    #expect(LicenseItem.choice(of: term) == words)
  }
}
