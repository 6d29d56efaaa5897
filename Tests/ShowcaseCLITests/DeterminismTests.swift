import Foundation
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
