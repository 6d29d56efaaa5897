import Diagnostics
import Markdown
import SiteLoader
import SiteModel
import Testing

/// The limits of a document are what the settings say.
@Suite struct DocumentLimitTests {
  private static let other = "---\ntitle: Other\nunknown: 1\n---\n"

  @Test(arguments: LimitCase.all)
  func whatIsAtTheLimitPasses(_ limit: LimitCase) async throws {
    let site = TemporarySite(settings: limit.settings)
    site.write(limit.path, limit.within)

    #expect(try await site.reported() == [])
  }

  @Test(arguments: LimitCase.all)
  func oneAboveIsAnErrorWithItsPlaceAndKey(_ limit: LimitCase) async throws {
    let site = TemporarySite(["content/b.md": Self.other], settings: limit.settings)
    site.write(limit.path, limit.above)
    let loaded = try await site.load()

    #expect(
      loaded.diagnostics.map { "\($0.span) \($0.code.rawValue)" } == [
        "\(limit.path):\(limit.reported)", "content/b.md:3:1 key-unknown",
      ])
    #expect(loaded.diagnostics.first?.severity == .error)
    #expect(loaded.diagnostics.first?.message.contains(limit.says) == true)
    #expect(loaded.value.site.pages.contains { $0.source.title == "Other" })
  }

  @Test func otherHeadingsOfADocumentThatPassesItsLimitAreStillKnown() async throws {
    let site = TemporarySite(
      ["content/a.md": "---\ntitle: A\n---\n" + (1...11).map { "# h\($0)\n" }.joined()],
      settings: "title: T\nurl: https://a.example/\nlimits: {headings: 10}\n")
    let page = try #require(try await site.load().value.site.pages.first)

    #expect(page.source.body.anchors.contains("h11"))
    #expect(page.source.body.links.isEmpty)
  }

  @Test(arguments: [
    FaultyLine("limits: 8 MB", "3:9 value-type"),
    FaultyLine("limits: {heading: 10}", "3:10 key-unknown", says: "did you mean 'headings'?"),
    FaultyLine("limits: {headings: 9}", "3:20 value-type", says: "from 10 to 100000"),
    FaultyLine("limits: {document_size: 65 MB}", "3:25 value-type", says: "from 1 kB to 64 MB"),
    FaultyLine("limits: {document_size: 8 TB}", "3:25 value-type", says: "or a number of bytes"),
    FaultyLine("limits: {page_size: 9999999999 GB}", "3:21 value-type"),
    FaultyLine("limits: {document_size: 1.5 MB}", "3:25 value-type"),
    FaultyLine("limits: {conversion_time: 10 h}", "3:27 value-type", says: "written as '10 s'"),
    FaultyLine("limits: {conversion_time: 11 min}", "3:27 value-type", says: "from 1 s to 10 min"),
    FaultyLine("limits: {conversion_time: 0}", "3:27 value-type", says: "a number of seconds"),
  ])
  func aLimitOutOfItsRangeIsReported(_ line: FaultyLine) async throws {
    let fixture = try await DocumentFixture.settings(line.yaml)

    #expect(fixture.reported == line.reported)
    #expect(line.isSaid(in: fixture.messages))
  }

  @Test(arguments: [("2097152", 2 << 20), ("2 MB", 2 << 20), ("2MB", 2 << 20), ("64 kB", 64 << 10)])
  func sizesAreBytesOrHaveAUnit(_ written: String, _ bytes: Int) async throws {
    let settings = try await DocumentFixture.settings("limits: {document_size: \(written)}")

    #expect(settings.reported == [])
    #expect(settings.settings.limits.documentSize == bytes)
  }

  @Test(arguments: [("90", 90), ("90 s", 90), ("90s", 90), ("2 min", 120)])
  func timesAreSecondsOrHaveAUnit(_ written: String, _ seconds: Int) async throws {
    let settings = try await DocumentFixture.settings("limits: {conversion_time: \(written)}")

    #expect(settings.reported == [])
    #expect(settings.settings.limits.conversionTime == seconds)
  }

  @Test func everyLimitIsRead() async throws {
    let fixture = try await DocumentFixture.settings(
      """
      limits:
        document_size: 9 MB
        front_matter_size: 65 kB
        yaml_depth: 33
        yaml_expansion: 2 MB
        conversion_time: 11
        conversion_total: 16
        conversion_memory: 2 GB
        nesting: 101
        headings: 2001
        links: 20001
        image_pixels: 100000001
        template_depth: 65
        page_size: 101 MB
      """)
    var limits = DocumentLimits()
    limits.documentSize = 9 << 20
    limits.frontMatterSize = 65 << 10
    limits.yamlDepth = 33
    limits.yamlExpansion = 2 << 20
    limits.conversionTime = 11
    limits.conversionTotal = 16
    limits.conversionMemory = 2 << 30
    limits.nesting = 101
    limits.headings = 2_001
    limits.links = 20_001
    limits.imagePixels = 100_000_001
    limits.templateDepth = 65
    limits.pageSize = 101 << 20

    #expect(fixture.reported == [])
    #expect(fixture.settings.limits == limits)
  }

  @Test(arguments: [
    ("content/projects/p.forge.json", 2 << 20, "figures of a project have at most 2 MB"),
    ("templates/page.html", 8 << 20, "a template has at most 8 MB"),
    ("content/site.yml", 64 << 10, "settings have at most 64 kB"),
  ])
  func eachKindOfFileIsSaidToHaveItsOwnLimit(
    _ path: String, _ limit: Int, _ rule: String
  ) async throws {
    let site = TemporarySite()
    site.write(path, [UInt8](repeating: 0x20, count: limit + 1))
    let found = try await site.load().diagnostics.filter { $0.code == .fileTooLarge }

    #expect(found.map(\.span.file) == [path])
    #expect(found.first?.message.hasPrefix(rule) == true)
  }
}
