import Foundation
import SiteModel
import Testing

@testable import SiteRenderer

@Suite struct CodeMetaTests {
  private func codeMeta(_ slug: String, _ site: SampleSite) throws -> [String: Any] {
    let text = try site.render("projects/\(slug)/codemeta.json")
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func describesTheSoftwareInTheWordsOfCodeMeta() throws {
    var site = try SampleSite()
    site.site.projects[0].released = ContentDate(parsing: "2022-08")
    site.site.projects[0].maintainers = [NamedLink(name: "Ada", url: "https://ada.example/")]
    site.site.projects[0].stewards = ["The Foundation"]
    site.site.projects[0].platforms = ["Linux"]
    let data = try codeMeta("alpha", site)

    #expect(data["@context"] as? String == "https://w3id.org/codemeta/3.0")
    #expect(data["type"] as? String == "SoftwareSourceCode")
    #expect(data["name"] as? String == "Alpha Engine")
    #expect(data["codeRepository"] as? String == "https://github.com/owner/alpha")
    #expect(data["license"] as? String == "https://spdx.org/licenses/Apache-2.0")
    #expect(data["developmentStatus"] as? String == "https://www.repostatus.org/#active")
    #expect(data["dateCreated"] as? String == "2022-08")
    #expect(data["applicationCategory"] as? String == "Tools")
    #expect(data["operatingSystem"] as? [String] == ["Linux"])
    #expect((data["maintainer"] as? [[String: String]])?.first?["url"] == "https://ada.example/")
    #expect((data["publisher"] as? [[String: String]])?.first?["name"] == "The Foundation")
  }

  @Test func givesTheAddressOfALicenceThatSPDXDoesNotKnow() throws {
    var site = try SampleSite()
    site.site.projects[2].licenseURL = "https://example.com/licence"

    #expect(try codeMeta("gamma", site)["license"] as? String == "https://example.com/licence")
  }

  @Test func leavesOutWhatNobodyStated() throws {
    let data = try codeMeta("beta", try SampleSite())

    for key in ["dateCreated", "maintainer", "identifier", "publisher", "relatedLink"] {
      #expect(data[key] == nil, "\(key)")
    }
  }
}
