import Glibc
import SiteWriter
import Testing

@Suite struct OutputCleaningTests {
  let sandbox = Sandbox()
  let site = ["index.html": "home", "a/b/index.html": "b"]

  @Test func everythingThatWasWrittenGoes() throws {
    try sandbox.publish(site)
    try sandbox.publish(site.merging(["index.html": "2"]) { $1 })
    Sandbox.write("\(sandbox.site)/.showcase/cache/x", "cached")

    let summary = try Publication.removeEverything(at: sandbox.location)

    #expect(summary.removed == ["a/b/index.html", "index.html"])
    #expect(
      Sandbox.walk(sandbox.site).sorted() == [
        "\(sandbox.site)/content", "\(sandbox.site)/templates",
      ])
  }

  @Test func whatOthersWroteStays() throws {
    try sandbox.publish(site)
    let foreign = ["CNAME": "x", "a/mine": "y", ".git/HEAD": "z"]
    for (path, text) in foreign { Sandbox.write("\(sandbox.output)/\(path)", text) }

    _ = try Publication.removeEverything(at: sandbox.location)

    #expect(sandbox.published() == foreign)
    #expect(access("\(sandbox.site)/.showcase", F_OK) != 0)
  }

  @Test func withoutAManifestNothingIsRemoved() throws {
    for (path, text) in site { Sandbox.write("\(sandbox.output)/\(path)", text) }

    #expect(try Publication.removeEverything(at: sandbox.location).removed == [])
    #expect(sandbox.published() == site)
    #expect(access("\(sandbox.site)/.showcase", F_OK) != 0)
  }

  @Test func inAnotherFolderOnlyWhatIsStillOursGoes() throws {
    try sandbox.publish(site)
    rename(sandbox.output, "\(sandbox.root)/moved")
    Sandbox.write("\(sandbox.output)/index.html", "home")
    Sandbox.write("\(sandbox.output)/a/b/index.html", "somebody's own")

    #expect(try Publication.removeEverything(at: sandbox.location).removed == ["index.html"])
    #expect(sandbox.published() == ["a/b/index.html": "somebody's own"])
  }

  @Test func theStateOfAnotherOutputStays() throws {
    try sandbox.publish(site)
    let other = OutputLocation(site: sandbox.site, output: "other")
    let publication = try Publication.begin(at: other)
    try publication.put("x", [1])
    _ = try publication.commit()

    _ = try Publication.removeEverything(at: sandbox.location)

    let again = try Publication.begin(at: other)
    #expect(try again.commit().removed == ["x"])
  }

  @Test func aCleanSiteIsBuiltAgain() throws {
    try sandbox.publish(site)
    _ = try Publication.removeEverything(at: sandbox.location)

    try sandbox.publish(site)

    #expect(sandbox.published() == site)
  }
}
