import Diagnostics
import SiteModel
import SitePlanner
import Testing

@Suite struct VisibilityTests {
  @Test func draftsAndFutureArticlesAreNowhere() {
    let plan = Self.site.plan().value

    #expect(plan.site.articles.map(\.source.slug.text) == ["now"])
    #expect(plan.site.projects.isEmpty)
    #expect(!plan.urls.contains { $0.contains("draft") || $0.contains("later") })
    #expect(plan.taxonomy(.tags)?.terms.map(\.name) == ["shown"])
  }

  @Test func draftsAreShownWhenAskedFor() {
    let plan = Self.site.plan(drafts: true).value

    #expect(plan.urls.contains("/articles/draft/"))
    #expect(plan.urls.contains("/projects/draft-project/"))
    #expect(!plan.urls.contains("/articles/later/"))
  }

  @Test func futureArticlesAreShownWhenAskedFor() {
    let plan = Self.site.plan(future: true).value

    #expect(plan.urls.contains("/articles/later/"))
    #expect(!plan.urls.contains("/articles/draft/"))
  }

  @Test(arguments: [
    ("2026-06-01T12:00:00Z", "2026-06-01T11:59:59Z", true),
    ("2026-06-01T12:00:00Z", "2026-06-01T12:00:01Z", false),
    ("2026-06-01T12:00:00Z", "2026-06-01T13:30:00+02:00", true),
    ("2026-06-01", "2026-06-01", true),
  ])
  func anArticleAppearsAtItsInstant(_ now: String, _ date: String, _ visible: Bool) {
    var builder = SiteBuilder()
    builder.article("a", date: date)

    #expect(builder.plan(now: now).value.site.articles.isEmpty != visible)
  }

  @Test func theSiteIsAsNewAsItsNewestDate() {
    var builder = SiteBuilder()
    builder.article("a", date: "2026-01-01") { $0.updated = ContentDate(parsing: "2026-02-01") }
    builder.article("b", date: "2026-01-15")

    #expect(builder.plan().value.updated == ContentDate(parsing: "2026-02-01"))
  }

  private static var site: SiteBuilder {
    var builder = SiteBuilder()
    builder.article("now", tags: ["shown"])
    builder.article("draft", tags: ["hidden"], draft: true)
    builder.article("later", date: "2030-01-01", tags: ["hidden"])
    builder.project("draft-project", tags: ["hidden"], draft: true)
    return builder
  }
}
