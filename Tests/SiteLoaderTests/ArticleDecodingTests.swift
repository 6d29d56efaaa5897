import Diagnostics
import SiteLoader
import SiteModel
import Testing

@Suite struct ArticleDecodingTests {
  @Test func readsEveryKey() async throws {
    let fixture = try await DocumentFixture.article(
      """
      updated: 2024-06
      summary: About it.
      authors: [Ada, Grace]
      tags: maps
      category: Guides
      projects: [swift, whisper]
      series: Walks
      image: {src: cover.png, alt: A hill}
      toc: no
      draft: yes
      slug: walks
      aliases: [/old/walks/, strolls]
      canonical: https://b.example/walks
      x_mood: sunny
      x_more: {a: [1, 2]}
      """)
    let article = try fixture.article

    #expect(fixture.reported.isEmpty)
    #expect(article.source.title == "A")
    #expect(article.source.titleSpan.description == "content/articles/a.md:2:8")
    #expect(article.date.value.description == "2024-05-01")
    #expect(article.date.span.description == "content/articles/a.md:3:7")
    #expect(article.updated?.description == "2024-06")
    #expect(article.source.summary == "About it.")
    #expect(article.authors == ["Ada", "Grace"])
    #expect(article.tags == ["maps"])
    #expect(article.category == "Guides")
    #expect(article.projects.map(\.value) == ["swift", "whisper"])
    #expect(article.series == "Walks")
    #expect(article.image?.src.value == "cover.png")
    #expect(article.image?.alt == "A hill")
    #expect(article.toc == false)
    #expect(article.source.draft)
    #expect(article.source.slug.text == "walks")
    #expect(article.source.slugSpan.line == 14)
    #expect(article.source.aliases.map(\.value) == ["/old/walks/", "strolls"])
    #expect(article.canonical == "https://b.example/walks")
    #expect(
      article.source.extra == [
        .init(key: "x_mood", value: .text("sunny")),
        .init(
          key: "x_more",
          value: .mapping([.init(key: "a", value: .list([.text("1"), .text("2")]))])),
      ])
  }

  @Test func typesValuesByKeyAndNotByTheirLooks() async throws {
    let article = try await DocumentFixture.article(
      "tags: [1.10, no, 0123]", required: "title: 2020\ndate: 2024-05-01T09:30:00+02:00\n"
    ).article

    #expect(article.source.title == "2020")
    #expect(article.tags == ["1.10", "no", "0123"])
    #expect(article.date.value.precision == .instant)
    #expect(!article.source.draft)
    #expect(article.source.slug.text == "a")
  }

  @Test(arguments: [
    FaultyLine("updated: yesterday", "4:10 date-invalid", says: "write it as 2024-05-01"),
    FaultyLine("updated: 2024-02-30", "4:10 date-invalid", says: "has 29 days"),
    FaultyLine("updated: 30.4.2024", "4:10 date-invalid", says: "did you mean '2024-04-30'?"),
    FaultyLine("updated: 2023-01-01", "4:10 key-conflict", says: "cannot be earlier than 'date'"),
    FaultyLine("summary: [a]", "4:10 value-type", says: "'summary' takes text; found a list"),
    FaultyLine("authors: {name: Ada}", "4:10 value-type"),
    FaultyLine("tags: a, b", "4:7 value-type", says: "write [a, b]"),
    FaultyLine("tags: [a, a]", "4:11 value-duplicate"),
    FaultyLine("tags: [a, '']", "4:11 value-empty"),
    FaultyLine("projects: {a: b}", "4:11 value-type"),
    FaultyLine("image: https://b.example/c.png", "4:8 path-invalid", says: "not a URL"),
    FaultyLine("image: ../../c.png", "4:8 path-invalid", says: "does not leave content/"),
    FaultyLine("image: {alt: a}", "4:8 key-missing", says: "'src' is required"),
    FaultyLine("image: [c.png]", "4:8 value-type"),
    FaultyLine("image: {src: c.png, alr: x}", "4:21 key-unknown", says: "did you mean 'alt'?"),
    FaultyLine("toc: perhaps", "4:6 value-type"),
    FaultyLine("draft: 2", "4:8 value-type", says: "true or false"),
    FaultyLine("slug: My Walks", "4:7 slug-invalid", says: "did you mean 'my-walks'?"),
    FaultyLine("aliases: [old/walks]", "4:11 path-invalid", says: "begins with '/'"),
    FaultyLine("aliases: /a/../b/", "4:10 path-invalid"),
    FaultyLine("aliases: /a/../\u{365}b/", "4:10 path-invalid"),
    FaultyLine("aliases: https://b.example/a", "4:10 path-invalid"),
    FaultyLine("canonical: b.example/walks", "4:12 url-invalid", says: "'https://b.example/walks'"),
    FaultyLine("canonical: ftp://b.example/", "4:12 url-invalid", says: "https:// or http://"),
    FaultyLine("canonical: https:///walks", "4:12 url-invalid", says: "host"),
    FaultyLine("canonical: https://me@b.example/", "4:12 url-invalid", says: "user name"),
    FaultyLine("canonical: https://b.example/a b", "4:12 url-invalid", says: "blanks"),
    FaultyLine("canonical: javascript:alert(1)", "4:12 url-invalid"),
    FaultyLine("updated: 2023", "4:10 key-conflict"),
    FaultyLine("updated: 2024-05"), FaultyLine("updated: 2024"),
    FaultyLine("summary: a: b\nslug: A", "4:10 yaml-colon", "5:7 slug-invalid"),
    FaultyLine("image: a: b", "4:8 yaml-colon"),
    FaultyLine("slug: con", "4:7 slug-invalid", says: "Windows"),
    FaultyLine(
      "slug: \(String(repeating: "a", count: 201))", "4:7 slug-invalid", says: "at most 200 bytes"),
    FaultyLine("aliases: /.git/x", "4:10 path-invalid", says: "begins with '.'"),
    FaultyLine("aliases: /.well-known/x"),
    FaultyLine("tag: [a]", "4:1 key-unknown", says: "did you mean 'tags'?"),
    FaultyLine("title: B", "4:1 yaml-duplicate-key"),
    FaultyLine("draft: no\ndraft: yes", "5:1 yaml-duplicate-key"),
  ])
  func reportsAFaultAtItsPlace(_ line: FaultyLine) async throws {
    let fixture = try await DocumentFixture.article(line.yaml)

    #expect(fixture.reported == line.reported)
    #expect(line.isSaid(in: fixture.messages))
    #expect(try fixture.article.source.title == "A")
  }

  @Test(arguments: [
    FaultyLine("title: A", "1:1 key-missing", says: "'date' is required"),
    FaultyLine("date: 2024-05-01", "1:1 key-missing", says: "'title' is required"),
    FaultyLine("title:\ndate: ~", "2:1 value-empty", "3:1 value-empty"),
    FaultyLine("title: A\ndate: 2024", "3:7 date-invalid", says: "as in 2024-05-01"),
    FaultyLine("title: A\ndate: 2024-06", "3:7 date-invalid", says: "as in 2024-06-01"),
    FaultyLine("", "1:1 key-missing", "1:1 key-missing"),
  ])
  func aTitleAndADateAreRequired(_ line: FaultyLine) async throws {
    let fixture = try await DocumentFixture.article(line.yaml, required: "")

    #expect(fixture.reported == line.reported)
    #expect(line.isSaid(in: fixture.messages))
  }

  @Test func reportsAllFaultsOfAFileAtOnce() async throws {
    let fixture = try await DocumentFixture(
      "content/articles/a.md",
      """
      ---
      title: [A]
      date: 1.5.2024
      draft: perhaps
      tgas: [a]
      canonical: nowhere
      canonical: again
      ---
      Body
      """)

    #expect(
      fixture.reported == [
        "2:8 value-type", "3:7 date-invalid", "4:8 value-type", "5:1 key-unknown",
        "6:12 url-invalid", "7:1 yaml-duplicate-key",
      ])
    #expect(try fixture.article.source.slug.text == "a")
  }

  @Test func aNullIsAsIfTheKeyWereNotThere() async throws {
    let fixture = try await DocumentFixture.article("updated: ~\ntags:\nimage:\nslug: ''\ndraft:")

    #expect(fixture.reported.isEmpty)
    #expect(try fixture.article.source.slug.text == "a")
  }
}
