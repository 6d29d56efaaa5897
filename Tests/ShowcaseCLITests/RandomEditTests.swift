import Foundation
import TestSupport
import Testing

/// Builds after edits against builds from nothing: whatever an author does, no page is stale.
@Suite struct RandomEditTests {
  /// How many edits are made, and after how many the site is built.
  static let edits = 300

  @Test(arguments: [UInt64(7), 8, 9])
  func editsLeaveNoStalePage(_ seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let site = try DeterminismTests.largerSite()
    try site.build()
    var done = 0
    var kept = 0
    while done < Self.edits / 3 {
      var log: [String] = []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        log.append(try SiteEdit.random(of: site, &random))
        done += 1
      }
      let drafts = Int.random(in: 0..<8, using: &random) == 0 ? ["--drafts"] : []
      let outcome = try Program.run(["build", "--source", site.root.path] + drafts)
      let clean = try SampleSite()
      try FileManager.default.copyItem(
        at: site.root.appendingPathComponent("content"),
        to: clean.root.appendingPathComponent("content"))
      let templates = site.root.appendingPathComponent("templates")
      if FileManager.default.fileExists(atPath: templates.path) {
        try FileManager.default.copyItem(
          at: templates, to: clean.root.appendingPathComponent("templates"))
      }
      let expected = try Program.run(["build", "--source", clean.root.path] + drafts)
      #expect(outcome.status == expected.status, "\(log): \(outcome.errors)")
      #expect(outcome.errors == expected.errors, "\(log)")
      try #require(expected.status == 0, "\(log): \(expected.errors)")
      let (found, wanted) = (site.tree(), clean.tree())
      let stale = Set(found.keys).union(wanted.keys).filter { found[$0] != wanted[$0] }
      try #require(stale.isEmpty, "after \(log): \(stale.sorted().prefix(5))")
      if outcome.output.contains(" 0 written") { kept += 1 }
    }
    #expect(kept < Self.edits / 6, "most edits change something")
  }
}

/// One thing that an author does to a site.
enum SiteEdit {
  static func random(of site: SampleSite, _ random: inout SeededNumbers) throws -> String {
    let number = Int.random(in: 0..<40, using: &random)
    let word = "w" + String(random.next(), radix: 36)
    let kind = Int.random(in: 0..<23, using: &random)
    try make(kind, number, word, of: site)
    return "edit \(kind) of \(number) with \(word)"
  }

  private static func make(_ kind: Int, _ number: Int, _ word: String, of site: SampleSite) throws {
    let article = "content/articles/a\(number).md"
    switch kind {
    case 0, 1, 2, 3: try append("\nMore words: \(word).\n", to: article, of: site)
    case 4: try append("\n[\(word)](../projects/tool.md)\n", to: article, of: site)
    case 5: try append("\n## \(word)\n\nText.\n", to: article, of: site)
    case 6: try site.writeProject("p\(number)", body: "## Usage\n\n\(word)\n")
    case 7: try site.writeArticle("new-\(word)", date: "2026-03-01", body: "New.\n")
    case 8: try? site.remove("content/articles/new-\(number).md")
    case 9: try rename(article, to: "content/articles/a\(number)-\(word).md", of: site)
    case 10:
      let perPage = 5 + number % 4
      try site.write(
        "content/site.yml",
        "title: Sample \(word)\nurl: https://example.org/\nper_page: \(perPage)\n")
    case 11: try site.write("content/files/file-\(number % 3).txt", word)
    case 12: try? site.remove("content/files/file-\(number % 3).txt")
    case 13:
      try site.write(
        "templates/404.html",
        "<!doctype html><html lang=\"en\"><title>404</title><p>\(word)</p></html>\n")
    case 14:
      try site.write("templates/partials/footer.html", "<footer><p>\(word)</p></footer>\n")
    case 15: try? site.remove("templates")
    case 16:
      try site.write(
        "content/articles/d\(number).md",
        "---\ntitle: D\(number)\ndate: 2026-01-01\ndraft: \(number % 2 == 0)\n---\n\(word)\n")
    case 17: try site.write("content/picture.gif", gif(side: UInt8(number + 1)))
    case 18:
      try site.write(
        "content/projects/p\(number % 5).forge.json",
        """
        {"repository": "https://github.com/example/p\(number % 5)", \
        "fetched_at": "2026-0\(number % 9 + 1)-01T00:00:00Z", "stars": \(number)}
        """)
    case 19, 20:
      // A project's page quotes one of these sentences: the first that is more than a name.
      let tool = "[Tool](../projects/tool.md)"
      let first = number % 2 == 0 ? tool : "Now \(tool) is \(word)."
      try site.writeArticle(
        "quoted-\(number % 3)",
        body: "\(first)\n\nA sentence with \(tool) and \(word). More.\n")
    case 21:
      guard let old = site.read(article) else { return }
      let place = old.range(of: " ", options: .backwards)
      if let place {
        try site.write(article, old.replacingCharacters(in: place, with: " \(word) "))
      }
    default:
      try site.writeArticle(
        "pictured", date: "2026-02-0\(number % 9 + 1)",
        body: "![A picture](../picture.gif) \(word)\n")
      if site.read("content/picture.gif") == nil {
        try site.write("content/picture.gif", gif(side: 7))
      }
    }
  }

  private static func append(_ text: String, to path: String, of site: SampleSite) throws {
    guard let old = site.read(path) else { return }
    try site.write(path, old + text)
  }

  private static func rename(_ path: String, to other: String, of site: SampleSite) throws {
    guard site.read(path) != nil else { return }
    try FileManager.default.moveItem(
      at: site.root.appendingPathComponent(path), to: site.root.appendingPathComponent(other))
  }

  /// The header of a square picture: what a build reads of it.
  private static func gif(side: UInt8) -> Data {
    Data("GIF89a".utf8) + Data([side, 0, side, 0, 0, 0, 0, 0x3B])
  }
}
