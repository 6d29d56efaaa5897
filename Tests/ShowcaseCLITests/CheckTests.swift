import Foundation
import Testing

/// `showcase check`: what it sees that `build` does not, and what it mends.
@Suite struct CheckTests {
  private static func check(
    _ site: SampleSite, _ arguments: String...
  ) throws -> Program.Outcome {
    try Program.run(["check", "--source", site.root.path] + arguments)
  }

  /// A site with two one-sided neighbours, a licence that has a new name and one that has two.
  private static func untidy() throws -> SampleSite {
    let site = try SampleSite.complete()
    try site.write("content/index.md", "---\ntitle: Home\n---\n[Start](docs/start.md)\n")
    try project(site, "ask", "related: [tool, other]\nreviewed: 2020-02-02")
    try project(site, "other", "# a comment\nlicense: BSD-2-Clause-NetBSD", license: false)
    try project(site, "third", "license: GPL-3.0", license: false)
    return site
  }

  private static func project(
    _ site: SampleSite, _ name: String, _ keys: String, license: Bool = true
  ) throws {
    let lines = [
      "---", "title: \(name)", "summary: Does \(name)", "repository: example/\(name)-source",
      license ? "license: MIT" : "", keys, "---", "",
    ]
    let text = lines.joined(separator: "\r\n").replacing("\n", with: "\r\n")
      .replacing("\r\r", with: "\r")
    try site.write("content/projects/\(name).md", text)
  }

  @Test func findingsHaveTheLineOfTheirKey() throws {
    let site = try Self.untidy()

    let outcome = try Self.check(site)

    #expect(outcome.status == 0)
    #expect(
      outcome.errors.contains(
        "content/projects/ask.md:7:11: warning: facts are looked over every 2 years; "
          + "'2020-02-02' is longer ago [reviewed-stale]\n"), "\(outcome.errors)")
    #expect(outcome.errors.contains("content/projects/ask.md:6:11: warning: 'related' goes both"))
    #expect(outcome.output.contains("no errors, 6 warnings"), "\(outcome.errors)")
  }

  @Test func buildDoesNotMind() throws {
    let site = try Self.untidy()

    let outcome = try site.build()

    #expect(outcome.status == 0)
    #expect(!outcome.errors.contains("related-one-sided"))
    #expect(!outcome.errors.contains("reviewed-stale"))
  }

  @Test func strictMakesFindingsErrors() throws {
    let outcome = try Self.check(Self.untidy(), "--strict")

    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error: 'related' goes both ways"))
  }

  @Test func fixMendsWhatIsSafeAndNothingElse() throws {
    let site = try Self.untidy()
    let before = site.tree("content")

    let outcome = try Self.check(site, "--fix")

    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasPrefix(
        """
        Mended content/projects/other.md: 'BSD-2-Clause-NetBSD' is 'BSD-2-Clause'
        Mended content/projects/other.md: 'related' names 'ask'
        Mended content/projects/tool.md: 'related' names 'ask'
        Checked
        """), "\(outcome.output)")
    let after = site.tree("content")
    #expect(Set(before.keys) == Set(after.keys))
    #expect(
      before.keys.filter { before[$0] != after[$0] }.sorted()
        == ["projects/other.md", "projects/tool.md"])
    #expect(
      site.read("content/projects/other.md")?.hasSuffix(
        "\r\n# a comment\r\nlicense: BSD-2-Clause\r\nrelated: [ask]\r\n---\r\n") == true)
    #expect(!outcome.errors.contains("related-one-sided"))
    #expect(outcome.errors.contains("license-deprecated"))
  }

  @Test func fixTwiceChangesNothing() throws {
    let site = try Self.untidy()
    _ = try Self.check(site, "--fix")
    let before = site.tree("content")

    let outcome = try Self.check(site, "--fix")

    #expect(outcome.output.hasPrefix("Nothing to mend\n"))
    #expect(site.tree("content") == before)
  }

  @Test func aDryRunSaysWhatItWouldDo() throws {
    let site = try Self.untidy()
    let before = site.tree("content")

    let outcome = try Self.check(site, "--fix", "--dry-run")

    #expect(outcome.output.contains("Would mend content/projects/tool.md: 'related' names 'ask'\n"))
    #expect(outcome.errors.contains("related-one-sided"))
    #expect(site.tree("content") == before)
  }

  @Test func whereNotAllIsShownTheRulesAreCounted() throws {
    let site = try SampleSite.complete()
    for number in 1...205 {
      try site.write("content/more/p\(number).md", "---\ntitle: P\(number)\n---\n#### Deep\n")
    }
    try site.write("content/more/p1.md", "---\ntitle: P\n---\nText.\n")

    let outcome = try Self.check(site)

    #expect(
      outcome.output.hasPrefix("     206 page-orphaned\n     204 heading-skipped\nChecked "),
      "\(outcome.output)")
    #expect(outcome.errors.hasSuffix("… and 210 more\n"))
  }

  @Test func ofAPictureNoLineIsShown() throws {
    let site = try SampleSite.complete()
    // The head of a PNG, 6000 pixels wide.
    let head: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0x17,
      0x70, 0, 0, 0, 9, 8, 0, 0, 0, 0, 0, 0, 0, 0,
    ]
    try site.write("content/files/wide.png", Data(head))

    let outcome = try Self.check(site)

    #expect(outcome.errors.contains("this is 6000 × 9 [image-oversized]\n"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("PNG"))
  }

  @Test(arguments: ["json", "sarif", "github"])
  func findingsAreInEachForm(_ format: String) throws {
    let outcome = try Self.check(Self.untidy(), "--format", format)

    #expect(outcome.errors.contains("reviewed-stale"))
  }

  @Test(arguments: [["--dry-run"], ["--stale-after", "soon"], ["--stale-after", "0d"]])
  func badArgumentsAreRefused(_ arguments: [String]) throws {
    let site = try SampleSite.complete()

    #expect(
      try Program.run(["check", "--source", site.root.path] + arguments).status == 64)
  }

  @Test(arguments: [("9y", false), ("5y", true)])
  func thePeriodCanBeChosen(_ period: String, _ isStale: Bool) throws {
    let outcome = try Self.check(Self.untidy(), "--stale-after", period)

    #expect(outcome.errors.contains("[reviewed-stale]") == isStale)
  }
}
