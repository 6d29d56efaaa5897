import Glibc
import SiteWriter
import Testing

@Suite struct OutputComparisonTests {
  let sandbox = Sandbox()
  let site = ["index.html": "home", "a/index.html": "a", ".well-known/x": "x"]

  private func differences(_ files: [String: String]) throws -> [String] {
    let comparison = try OutputComparison(with: sandbox.location)
    for (path, text) in files { try comparison.put(path, Array(text.utf8)) }
    return try comparison.differences().map(\.description)
  }

  @Test func aPublishedSiteHasNone() throws {
    try sandbox.publish(site)
    Sandbox.write("\(sandbox.output)/.git/HEAD", "")
    let before = Sandbox.traces(of: sandbox.site)

    #expect(try differences(site) == [])
    #expect(Sandbox.traces(of: sandbox.site) == before)
  }

  @Test func nothingPublishedLacksEverything() throws {
    #expect(
      try differences(site) == [
        ".well-known/x: missing", "a/index.html: missing", "index.html: missing",
      ])
    #expect(access("\(sandbox.site)/.showcase", F_OK) != 0)
  }

  @Test func everyKindIsListedInOrder() throws {
    try sandbox.publish(site)
    Sandbox.write("\(sandbox.output)/a/index.html", "A")
    Sandbox.write("\(sandbox.output)/stale/index.html", "old")
    unlink("\(sandbox.output)/.well-known/x")
    unlink("\(sandbox.output)/index.html")
    symlink("a/index.html", "\(sandbox.output)/index.html")

    #expect(
      try differences(site) == [
        ".well-known/x: missing", "a/index.html: differs", "index.html: differs",
        "stale/index.html: would not be written",
      ])
  }

  @Test func whatAHostNeedsIsNoDifference() throws {
    try sandbox.publish(site)
    Sandbox.write("\(sandbox.output)/CNAME", "example.org")
    Sandbox.write("\(sandbox.output)/.nojekyll", "")
    Sandbox.write("\(sandbox.output)/a/CNAME", "a page's own")

    #expect(try differences(site) == ["a/CNAME: would not be written"])
  }

  @Test func contentsAreReadEvenWhereTheManifestKnowsThem() throws {
    try sandbox.publish(site)
    let path = "\(sandbox.output)/index.html"
    let status = try #require(Sandbox.status(path))
    Sandbox.write(path, "HOME")
    var times = [status.st_atim, status.st_mtim]
    utimensat(AT_FDCWD, path, &times, 0)

    #expect(try differences(site) == ["index.html: differs"])
  }

  @Test func pathsAreCheckedAsInAPublication() throws {
    let comparison = try OutputComparison(with: sandbox.location)
    try comparison.put("a", [])
    #expect(throws: OutputPathError.self) { try comparison.put("a", []) }
    #expect(throws: OutputPathError.self) { try comparison.put("../a", []) }
  }
}
