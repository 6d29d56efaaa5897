import Foundation
import TestSupport
import Testing

@Suite struct DeterminismTests {
  @Test func jobsTimeZoneLocaleAndFolderDoNotReachTheOutput() throws {
    let site = try Self.largerSite()
    let other = try SampleSite()
    try FileManager.default.copyItem(
      at: site.root.appendingPathComponent("content"),
      to: other.root.appendingPathComponent("content"))

    try site.build("--jobs", "1", environment: ["TZ": "UTC", "LC_ALL": "C"])
    let outcome = try other.build(
      "--jobs", "8", environment: ["TZ": "Pacific/Auckland", "LC_ALL": "tr_TR.UTF-8"])

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(site.tree().count > 100)
    #expect(site.tree() == other.tree())
  }

  @Test func theDayOfTheBuildDoesNotReachTheOutput() throws {
    let site = try Self.largerSite()
    try site.build(environment: ["SOURCE_DATE_EPOCH": ""])
    let first = site.tree()

    try site.build("--output", site.root.appendingPathComponent("again").path)

    // The epoch stands for the date of the last change where it is set, and nowhere else.
    let again = site.tree("again")
    for (path, bytes) in first where !path.hasSuffix(".xml") {
      #expect(again[path] == bytes, "\(path)")
    }
  }

  @Test func randomEditsLeaveNoStalePage() throws {
    var random = SeededNumbers(seed: 7)
    let site = try Self.largerSite()
    try site.build()
    for round in 0..<12 {
      for _ in 0..<3 { try Self.edit(site, &random) }
      let outcome = try site.build()
      #expect(outcome.status == 0, "round \(round): \(outcome.errors)")
      let clean = try site.build(
        "--output", site.root.appendingPathComponent("clean-\(round)").path)
      #expect(clean.status == 0)
      #expect(site.tree() == site.tree("clean-\(round)"), "round \(round)")
    }
  }

  private static func edit(_ site: SampleSite, _ random: inout SeededNumbers) throws {
    let number = Int.random(in: 0..<40, using: &random)
    let word = String(random.next(), radix: 36)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: try site.writeArticle("a\(number)", body: "Text about \(word).\n")
    case 1: try site.writeArticle("new-\(word)", date: "2026-03-01", body: "New.\n")
    case 2: try? site.remove("content/articles/a\(number).md")
    case 3: try site.writeProject("p\(number)", body: "## Usage\n\n\(word)\n")
    case 4:
      try site.write(
        "content/site.yml", "title: Sample \(word)\nurl: https://example.org/\nper_page: 7\n")
    case 5: try site.write("content/files/\(word).txt", word)
    case 6:
      try site.write(
        "templates/404.html",
        "<!doctype html><html lang=\"en\"><title>404</title><p>\(word)</p></html>\n")
    default:
      try site.write(
        "content/articles/d\(number).md",
        "---\ntitle: D\ndate: 2026-01-01\ndraft: \(number % 2 == 0)\n---\n\(word)\n")
    }
  }

  static func largerSite() throws -> SampleSite {
    let site = try SampleSite.complete()
    for number in 0..<40 {
      try site.writeArticle(
        "a\(number)", date: "2026-01-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1)",
        body: "About [[p\(number)]] ~~and~~ https://example.org/\(number)\n\n| a | b |\n|---|---|\n"
      )
      try site.writeProject("p\(number)", body: "## Usage\n\nText \(number).\n")
    }
    return site
  }
}
