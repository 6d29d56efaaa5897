import Diagnostics
import SiteModel
import SitePlanner
import Testing

@Suite struct TaxonomyTests {
  @Test func spellingsThatMakeOneSlugAreOneTerm() throws {
    var builder = SiteBuilder()
    builder.article("a", tags: ["Machine Learning"])
    builder.article("b", tags: ["machine-learning", "MACHINE learning"])

    let tags = try #require(builder.plan().value.taxonomy(.tags))

    #expect(tags.terms.map(\.name) == ["Machine Learning"])
    #expect(tags.terms[0].articles.count == 2)
  }

  @Test func namesThatDifferBySignsAreDifferentTerms() throws {
    var builder = SiteBuilder()
    builder.project("a") { $0.languages = ["C", "C++", "C#"] }

    let languages = try #require(builder.plan().value.taxonomy(.languages))

    #expect(Set(languages.terms.map(\.slug)).count == 3)
  }

  @Test func aNameWithoutALetterHasAPageToo() throws {
    var builder = SiteBuilder()
    builder.article("a", tags: ["🎉"])

    let tags = try #require(builder.plan().value.taxonomy(.tags))

    #expect(tags.terms[0].url == "/tags/u-1f389/")
  }

  @Test func termsAreSortedWithoutRegardToLetterCase() throws {
    var builder = SiteBuilder()
    builder.article("a", tags: ["beta", "Alpha", "gamma"])

    let tags = try #require(builder.plan().value.taxonomy(.tags))

    #expect(tags.terms.map(\.name) == ["Alpha", "beta", "gamma"])
  }

  @Test func aTermListsArticlesNewestFirstAndProjectsByTitle() throws {
    var builder = SiteBuilder()
    builder.article("old", date: "2025-01-01", tags: ["t"])
    builder.article("new", date: "2026-01-01", tags: ["t"])
    builder.project("p1", title: "Zebra", tags: ["t"])
    builder.project("p2", title: "apple", tags: ["t"])

    let tags = try #require(builder.plan().value.taxonomy(.tags))

    #expect(tags.terms[0].articles == [1, 0])
    #expect(tags.terms[0].projects == [1, 0])
  }

  @Test func everyLicenceOfAnExpressionIsATerm() throws {
    var builder = SiteBuilder()
    builder.project("a") { project in
      project.license.value = LicenseExpression.parse("MIT OR Apache-2.0").expression!
    }

    let licenses = try #require(builder.plan().value.taxonomy(.licenses))

    #expect(licenses.terms.map(\.name) == ["Apache-2.0", "MIT"])
  }

  @Test func projectsAreSortedByPlatformAndByOpenness() throws {
    var builder = SiteBuilder()
    builder.project("a") { $0.platforms = ["Linux", "Web"] }
    builder.project("b") { project in
      project.platforms = ["linux"]
      project.openness = .openCore
    }
    let plan = builder.plan().value

    let platforms = try #require(plan.taxonomy(.platforms))
    let openness = try #require(plan.taxonomy(.openness))

    #expect(platforms.terms.map(\.url) == ["/platforms/linux/", "/platforms/web/"])
    #expect(platforms.terms.map(\.projects) == [[0, 1], [0]])
    #expect(openness.terms.map(\.url) == ["/openness/open-core/", "/openness/osi/"])
  }
}
