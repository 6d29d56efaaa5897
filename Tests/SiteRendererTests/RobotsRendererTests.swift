import SiteModel
import Testing

@testable import SiteRenderer

@Suite struct RobotsRendererTests {
  private func text(_ robots: [String]) -> String {
    var settings = SiteSettings(title: "S", url: "https://example.org/repo/")
    settings.robots = robots
    return String(
      decoding: RobotsRenderer(settings: settings, basePath: "/repo/").render(), as: UTF8.self)
  }

  @Test func welcomesEveryoneAndNamesTheSitemap() {
    #expect(
      text([]) == """
        User-agent: *
        Allow: /

        Sitemap: https://example.org/repo/sitemap.xml

        """)
  }

  @Test func keepsRobotsFromThePathsOfTheSettings() {
    let lines = text(["/private/", "drafts\nDisallow: /"]).split(separator: "\n")

    #expect(lines.contains("Disallow: /repo/private/"))
    #expect(lines.contains("Disallow: /repo/draftsDisallow: /"))
  }
}
