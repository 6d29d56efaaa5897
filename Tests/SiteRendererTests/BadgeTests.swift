import Foundation
import FoundationXML
import SiteModel
import Testing

@testable import SiteRenderer

@Suite struct BadgeTests {
  @Test func saysWhereTheProjectIsListedAndItsLicence() throws {
    let svg = try SampleSite().render("projects/alpha/badge.svg")

    #expect(svg.contains("<title id=\"title\">listed in Sample: Apache-2.0</title>"))
    #expect(svg.contains("role=\"img\""))
    #expect(XMLParser(data: Data(svg.utf8)).parse())
  }

  @Test func saysTheStatusOfAProjectThatIsNotActive() throws {
    #expect(try SampleSite().render("projects/gamma/badge.svg").contains(">moved</text>"))
  }

  @Test func loadsNothingAndRunsNothing() throws {
    let svg = try SampleSite().render("projects/alpha/badge.svg")

    #expect(svg.firstMatch(of: #/href|<script|<style|url\((?!#)|@import|<image/#) == nil)
  }

  @Test func saysTheSameToShields() throws {
    let text = try SampleSite().render("projects/alpha/badge.json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])

    #expect(Set(object.keys) == ["schemaVersion", "label", "message", "color"])
    #expect(object["schemaVersion"] as? Int == 1)
    #expect(object["label"] as? String == "listed in Sample")
    #expect(object["message"] as? String == "Apache-2.0")
    #expect((object["color"] as? String)?.wholeMatch(of: /[0-9a-f]{6}/) != nil)
  }

  @Test(arguments: ProjectStatus.allCases, Openness.allCases)
  func canBeReadInEveryColour(status: ProjectStatus, openness: Openness) throws {
    var site = try SampleSite()
    site.site.projects[0].status = status
    site.site.projects[0].openness = openness
    let catalogue = Catalogue(try site.plan(), portable: false)
    let white = Colour(red: 255, green: 255, blue: 255)

    let text = BadgeText(catalogue.project(0))

    #expect(try #require(Colour(hex: "#" + text.colour)).contrast(with: white) >= 4.5)
    #expect(!text.message.isEmpty)
  }

  @Test func keepsALongNameShort() throws {
    var site = try SampleSite()
    site.site.settings.title = String(repeating: "long ", count: 40)

    let text = BadgeText(Catalogue(try site.plan(), portable: false).project(0))

    #expect(text.label.count == BadgeText.limit)
    #expect(text.label.hasSuffix("…"))
  }

  @Test(arguments: [
    ("", 0), ("i", 27), ("WWW", 297), ("日本", 210), ("e\u{301}", 60), ("\u{202E}a", 60), ("é", 66),
  ])
  func knowsAboutHowWideATextIs(text: String, width: Int) {
    #expect(TextWidth.of(text) == width)
  }
}
