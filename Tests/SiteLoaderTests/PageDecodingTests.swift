import Diagnostics
import SiteLoader
import SiteModel
import Testing

@Suite struct PageDecodingTests {
  @Test func readsEveryKey() async throws {
    let fixture = try await DocumentFixture.page(
      """
      summary: About
      updated: 2024-05
      image: a.png
      toc: off
      navigation: 3
      draft: no
      slug: pe
      aliases: /old/
      """)
    let page = try fixture.page

    #expect(fixture.reported.isEmpty)
    #expect(page.path == "/docs/pe/")
    #expect(page.source.summary == "About")
    #expect(page.updated?.description == "2024-05")
    #expect(page.image?.src.value == "a.png")
    #expect(page.toc == false)
    #expect(page.navigation == 3)
    #expect(page.source.aliases.map(\.value) == ["/old/"])
  }

  @Test(arguments: [
    FaultyLine("navigation: first", "3:13 value-type", says: "whole number"),
    FaultyLine("navigation: -1", "3:13 value-type"),
    FaultyLine("slug: a/b", "3:7 slug-invalid"),
    FaultyLine("tags: [a]", "3:1 key-unknown"),
  ])
  func reportsAFaultAtItsPlace(_ line: FaultyLine) async throws {
    let fixture = try await DocumentFixture.page(line.yaml)

    #expect(fixture.reported == line.reported)
    #expect(line.isSaid(in: fixture.messages))
  }

  @Test(arguments: [
    ("content/about.md", "/about/"), ("content/docs/index.md", "/docs/"),
    ("content/docs/a/b.md", "/docs/a/b/"), ("content/docs/a/index.md", "/docs/a/"),
  ])
  func aPagesPathIsThatOfItsFile(_ file: String, _ path: String) async throws {
    let fixture = try await DocumentFixture(file, "---\ntitle: A\n---\n")

    #expect(fixture.reported.isEmpty)
    #expect(try fixture.page.path == path)
  }

  @Test(arguments: [
    ("content/About Us.md", "did you mean 'about-us'?"),
    ("content/Docs/a.md", "did you mean 'docs'?"),
    ("content/README.md", "did you mean 'readme'?"),
  ])
  func aNameThatIsNoSlugIsReportedWithAGoodOne(_ file: String, _ says: String) async throws {
    let fixture = try await DocumentFixture(file, "---\ntitle: A\n---\n")

    #expect(fixture.reported == ["1:1 slug-invalid"])
    #expect(fixture.messages.contains(says))
  }

  @Test func aSlugKeyMendsABadFileName() async throws {
    let fixture = try await DocumentFixture(
      "content/About Us.md", "---\ntitle: A\nslug: about\n---\n")

    #expect(fixture.reported.isEmpty)
    #expect(try fixture.page.path == "/about/")
  }

  @Test func theHomePageNeedsNoFrontMatter() async throws {
    let fixture = try await DocumentFixture("content/index.md", "Welcome.\n")

    #expect(fixture.reported.isEmpty)
    #expect(try fixture.page.path == "/")
    #expect(try fixture.page.source.title == "T")
  }

  @Test func theHomePageTakesNoSlug() async throws {
    let fixture = try await DocumentFixture("content/index.md", "---\nslug: home\n---\n")

    #expect(fixture.reported == ["2:7 key-conflict"])
  }

  @Test func anyOtherPageBeginsWithFrontMatter() async throws {
    let fixture = try await DocumentFixture("content/about.md", "# About\n")

    #expect(fixture.reported == ["1:1 front-matter-missing"])
    #expect(try fixture.page.path == "/about/")
  }
}
