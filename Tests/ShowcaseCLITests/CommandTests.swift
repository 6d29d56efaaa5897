import Foundation
import Testing

@Suite struct CommandTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    var status: Int32

    var testDescription: String { line }
  }

  @Test(arguments: [
    Case(line: "build --jobs none", status: 64), Case(line: "build --unknown", status: 64),
    Case(line: "nonsense", status: 64), Case(line: "build --format xml", status: 64),
    Case(line: "explain no-such-code", status: 64), Case(line: "schema thing", status: 64),
    Case(line: "build --base-url example.org", status: 64), Case(line: "--help", status: 0),
    Case(line: "--version", status: 0), Case(line: "explain license-unknown", status: 0),
    Case(line: "schema project", status: 0), Case(line: "explain", status: 0),
  ])
  func exitStatusTellsWhatHappened(_ example: Case) throws {
    let outcome = try Program.run(example.line.split(separator: " ").map(String.init))

    #expect(outcome.status == example.status, "\(outcome.errors)")
  }

  @Test(arguments: ["article", "project", "page", "site"])
  func schemasAreJSON(_ kind: String) throws {
    let outcome = try Program.run(["schema", kind])

    let schema = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let properties = (schema as? [String: Any])?["properties"] as? [String: Any]
    #expect(properties?["title"] != nil)
  }

  @Test func explainShowsAWrongAndARightExample() throws {
    let outcome = try Program.run(["explain", "license-unknown"])

    #expect(outcome.output.contains("Wrong:"))
    #expect(outcome.output.contains("Right:"))
  }

  @Test func explainOffersTheNearestCode() throws {
    let outcome = try Program.run(["explain", "licence-unknown"])

    #expect(outcome.errors.contains("did you mean 'license-unknown'?"))
  }

  @Test func aFolderWithoutASiteIsNamed() throws {
    let site = try SampleSite()

    let outcome = try site.build()

    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[site-settings-missing]"))
  }

  @Test func checkReportsWithoutWriting() throws {
    let site = try SampleSite.complete()
    try site.writeArticle("hello", body: "[gone](nowhere.md)\n")

    let outcome = try Program.run(["check", "--source", site.root.path])

    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[link-broken]"))
    #expect(site.read("public/index.html") == nil)
    #expect(!FileManager.default.fileExists(atPath: site.root.path + "/.showcase"))
  }

  @Test func cleanRemovesWhatWasWrittenAndKeepsTheRest() throws {
    let site = try SampleSite.complete()
    try site.build()
    try site.write("public/CNAME", "example.org\n")

    let outcome = try Program.run(["clean", "--source", site.root.path])

    #expect(outcome.status == 0)
    #expect(site.tree() == ["CNAME": Data("example.org\n".utf8)])
    #expect(!FileManager.default.fileExists(atPath: site.root.path + "/.showcase"))
    #expect(site.read("content/site.yml") != nil)
  }

  @Test(arguments: ["json", "sarif"])
  func machineFormsAreJSON(_ format: String) throws {
    let site = try SampleSite.complete()
    try site.writeArticle("hello", body: "[gone](nowhere.md)\n")

    let outcome = try site.build("--format", format)

    #expect(throws: Never.self) {
      _ = try JSONSerialization.jsonObject(with: Data(outcome.errors.utf8))
    }
    #expect(outcome.errors.contains("link-broken"))
  }

  @Test func theGitHubFormIsAnAnnotation() throws {
    let site = try SampleSite.complete()
    try site.writeArticle("hello", body: "[gone](nowhere.md)\n")

    let outcome = try site.build("--format", "github")

    #expect(outcome.errors.hasPrefix("::error file=content/articles/hello.md,line=6,col="))
  }

  @Test func aFolderThatCannotBeWrittenIsTheMachinesFault() throws {
    let site = try SampleSite.complete()
    // Permission bits would not stop root; a file system that makes no folders does.
    let outcome = try site.build("--output", "/proc/showcase")

    #expect(outcome.status == 74, "\(outcome.errors)")
    #expect(outcome.errors.contains("/proc"))
  }
}
