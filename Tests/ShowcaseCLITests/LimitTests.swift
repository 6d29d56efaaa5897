import Foundation
import Testing

/// The limits in the settings, as the program keeps them.
@Suite struct LimitTests {
  private static let start = "title: Sample\nurl: https://example.org/\n"

  /// A site with a long page, which passes no limit.
  private static func site() throws -> SampleSite {
    let site = try SampleSite.complete()
    let headings = (1...30).map { "## Part \($0)\n\n[Start](start.md)\n\n" }.joined()
    let text = String(repeating: "Words of some length to fill a page. ", count: 3_000)
    try site.write("content/docs/long.md", "---\ntitle: Long\n---\n\(headings)\(text)\n")
    let header: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1,
      0, 0, 0, 1, 0, 8, 6, 0, 0, 0, 0, 0, 0, 0,
    ]
    try site.write("content/files/bomb.png", Data(header))
    return site
  }

  @Test(arguments: [
    (
      "document_size: 64 kB", "content/docs/long.md:1:1",
      "a document has at most 64 kB (limits.document_size)"
    ),
    ("headings: 29", "content/docs/long.md:120:1", "at most 29 headings (limits.headings)"),
    ("links: 29", "content/docs/long.md:122:1", "at most 29 links and pictures (limits.links)"),
    ("image_pixels: 65535", "content/files/bomb.png:1:1", "65,535 pixels (limits.image_pixels)"),
    ("template_depth: 1", "templates/", "at most 1 deep (limits.template_depth)"),
    ("page_size: 100 kB", "templates/partials/base.html:", "'/docs/long/' has more"),
  ])
  func aLimitThatIsLoweredAfterABuildIsKept(
    _ limit: String, _ place: String, _ says: String
  ) throws {
    let site = try Self.site()
    #expect(try site.build().status == 0)
    let before = site.tree()
    try site.write("content/site.yml", "\(Self.start)limits: {\(limit)}\n")

    let build = try site.build()
    let check = try Program.run(["check", "--source", site.root.path])

    for outcome in [build, check] {
      #expect(outcome.status == 1)
      let line = outcome.errors.split(separator: "\n").first { $0.contains(says) }
      #expect(line?.hasPrefix(place) == true, "\(outcome.errors)")
    }
    #expect(site.tree() == before)

    try site.write("content/site.yml", Self.start)
    #expect(try site.build().status == 0)
    #expect(site.tree() == before)
  }

  @Test func theTimeOfAConversionIsThatOfTheSettings() throws {
    let site = try SampleSite.complete()
    let table = try #require(HostileMarkdown.all.first { $0.name == "wide-table" })
    try site.write("content/wide.md", "---\ntitle: Wide\n---\n\(table.text(200_000))")
    try site.write("content/site.yml", "\(Self.start)limits: {conversion_time: 1}\n")

    let outcome = try site.build()

    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        "content/wide.md:4:1: error: a document is converted within 1 s, half of them of the "
          + "processor (limits.conversion_time), and 1 GB (limits.conversion_memory)"))
  }

  @Test(arguments: ["256 MB", "16 GB"])
  func anHonestDocumentNeedsNoMoreThanTheLeastMemory(_ memory: String) throws {
    let site = try SampleSite.complete()
    let text = String(repeating: "Some *text* of a page, with `code`.\n\n", count: 30_000)
    try site.write("content/long.md", "---\ntitle: Long\n---\n\(text)")
    try site.write("content/site.yml", "\(Self.start)limits: {conversion_memory: \(memory)}\n")

    let outcome = try site.build()

    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// Partials and the sections in them, each as deep as may be, would be more than a stack holds.
  @Test func theDeepestTemplatesThatMayBeAreAnErrorAndNoCrash() throws {
    let site = try SampleSite.complete()
    let open = String(repeating: "{{#site}}", count: 99)
    let close = String(repeating: "{{/site}}", count: 99)
    try site.write("templates/partials/deep.html", "\(open){{>partials/deep}}\(close)")
    try site.write("templates/404.html", "<p>{{>partials/deep}}</p>\n")
    try site.write("content/site.yml", "\(Self.start)limits: {template_depth: 100}\n")

    let outcome = try site.build()

    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains("lie within each other at most 1,000 deep"))
  }

  @Test func theDeepestValuesThatMayBeAreRead() throws {
    let site = try SampleSite.complete()
    let value = String(repeating: "[", count: 98) + "a" + String(repeating: "]", count: 98)
    try site.write("content/deep.md", "---\ntitle: Deep\nx_a: \(value)\n---\n")
    try site.write("content/site.yml", "\(Self.start)limits: {yaml_depth: 100}\n")

    #expect(try site.build().status == 0)
  }

  /// Every family at four sizes, each twice the one before it, in one site.
  @Test func whatStopsAParserIsNamedAndTheOtherPagesAreChecked() throws {
    let site = try SampleSite.complete()
    try site.write(
      "content/site.yml",
      "\(Self.start)limits: {conversion_time: 1, conversion_total: 1, conversion_memory: 512 MB}\n")
    try site.write("content/good.md", "---\ntitle: Good\n---\n[Gone](gone.md)\n")
    for family in HostileMarkdown.all {
      for (step, size) in [5_000, 10_000, 20_000, 40_000].enumerated() {
        let text = "---\ntitle: \(family.name)\n---\n\(family.text(size))"
        try site.write("content/hostile/\(family.name)-\(step).md", text)
      }
    }

    let outcome = try site.build("--format", "json")

    #expect(outcome.status == 1)
    let errors = try Self.errors(in: outcome)
    #expect(errors.contains("content/good.md link-broken"))
    for family in HostileMarkdown.all where family.isRefused {
      for step in 0..<4 {
        let file = "content/hostile/\(family.name)-\(step).md"
        #expect(errors.contains("\(file) markdown-too-costly"), "\(file)")
      }
    }
    #expect(errors.contains("content/hostile/wide-table-3.md markdown-too-costly"))
    let others = errors.filter { !$0.hasPrefix("content/hostile/") }
    #expect(others == ["content/good.md link-broken"])
    #expect(site.tree().isEmpty)
  }

  private struct Report: Decodable {
    var diagnostics: [Finding]

    struct Finding: Decodable {
      var severity: String
      var code: String
      var file: String
    }
  }

  /// `file code` of each error.
  private static func errors(in outcome: Program.Outcome) throws -> Set<String> {
    let text = outcome.errors.isEmpty ? outcome.output : outcome.errors
    let report = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
    return Set(
      report.diagnostics.filter { $0.severity == "error" }.map { "\($0.file) \($0.code)" })
  }
}
