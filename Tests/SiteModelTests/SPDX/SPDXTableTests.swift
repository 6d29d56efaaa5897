import Testing

@testable import SiteModel

@Suite struct SPDXTableTests {
  @Test func holdsTheWholeList() {
    let all = SPDXLicense.all

    #expect(all.count == 740)
    #expect(all.count(where: \.isDeprecated) == 32)
    #expect(all.count(where: \.isOSIApproved) == 154)
    #expect(all.count(where: \.isFSFLibre) == 127)
    #expect(SPDXException.all.count == 86)
  }

  @Test func findsEveryEntryInEveryLetterCase() {
    for license in SPDXLicense.all {
      for id in [license.id, license.id.lowercased(), license.id.uppercased()] {
        #expect(SPDXLicense(id: id) == license)
      }
    }
    for exception in SPDXException.all {
      for id in [exception.id, exception.id.lowercased(), exception.id.uppercased()] {
        #expect(SPDXException(id: id) == exception)
      }
    }
  }

  @Test(arguments: [
    "", " ", "0", "MI", "MITT", "mit ", "MIT|of|MIT License", "MIT\n", "zzz", "ä", "Apache-2",
    "BSD-3-Clause|", "license",
  ])
  func findsNothingElse(_ id: String) {
    #expect(SPDXLicense(id: id) == nil)
    #expect(SPDXException(id: id) == nil)
  }

  @Test func tellsWhatIsOnTheList() throws {
    let mit = try #require(SPDXLicense(id: "mit"))

    #expect(mit.id == "MIT")
    #expect(mit.name == "MIT License")
    #expect(mit.url == "https://spdx.org/licenses/MIT.html")
    #expect(mit.isOSIApproved)
    #expect(mit.isFSFLibre)
    #expect(!mit.isDeprecated)
    #expect(SPDXLicense(id: "GPL-3.0")?.isDeprecated == true)
    #expect(SPDXLicense(id: "JSON")?.isOSIApproved == false)
    #expect(
      SPDXLicense(id: "LiLiQ-R-1.1")?.name == "Licence Libre du Québec – Réciprocité version 1.1")
    #expect(
      SPDXException(id: "classpath-exception-2.0")?.url
        == "https://spdx.org/licenses/Classpath-exception-2.0.html")
  }

  @Test func everySuccessorIsACurrentExpression() {
    for license in SPDXLicense.all {
      #expect(license.isDeprecated || license.successors.isEmpty, "\(license.id)")
      for successor in license.successors {
        let (expression, problems) = LicenseExpression.parse(successor)
        #expect(expression?.text == successor)
        #expect(problems.isEmpty)
      }
    }
    let lost = SPDXLicense.all.filter { $0.isDeprecated && $0.successors.isEmpty }
    #expect(lost.map(\.id) == ["Net-SNMP"])
  }

  @Test func everyColloquialNameLeadsToACurrentExpression() {
    for (key, meant) in LicenseSpelling.colloquial {
      #expect(!meant.isEmpty)
      #expect(LicenseKey.key(of: key) == key, "no text can have the key \(key)")
      for text in meant {
        let (expression, problems) = LicenseExpression.parse(text)
        #expect(expression?.text == text, "\(key)")
        #expect(problems.isEmpty, "\(key)")
      }
    }
  }
}
