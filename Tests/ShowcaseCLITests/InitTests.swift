import Foundation
import Testing

/// `showcase init` in every folder that a person might begin in.
@Suite struct InitTests {
  @Test func aNewSiteBuildsWithoutAWarning() throws {
    let site = try SampleSite()
    let outcome = try Program.run(["init", "demo"], in: site.root)

    let build = try Program.run(
      ["build", "--strict", "--source", "demo"], in: site.root)

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("  content/site.yml\n"))
    #expect(build.status == 0)
    #expect(build.errors == "")
    #expect(site.read("demo/public/articles/a-light-in-the-log/index.html") != nil)
  }

  @Test func itIsDatedTodayAndNamedAfterItsFolder() throws {
    let site = try SampleSite()
    try Program.run(["init", "deep/our-open_projects/"], in: site.root)

    let settings = try #require(site.read("deep/our-open_projects/content/site.yml"))
    let article = site.read("deep/our-open_projects/content/articles/a-light-in-the-log.md")
    #expect(settings.contains("\ntitle: Our open projects\n"))
    #expect(article?.contains("\ndate: 2026-09-21\n") == true)
  }

  @Test func theWorkingFolderCanBeTheSite() throws {
    let site = try SampleSite()

    let outcome = try Program.run(
      ["init", ".", "--title", "Yes: \"we\" do", "--url", "https://example.org/x/"], in: site.root)
    let build = try site.build("--strict")

    #expect(outcome.status == 0)
    #expect(build.status == 0, "\(build.errors)")
    #expect(site.read("public/index.html")?.contains("Yes: &quot;we&quot; do") == true)
    #expect(site.read("public/sitemap.xml")?.contains("https://example.org/x/") == true)
  }

  @Test(arguments: [
    "content/site.yml", "content/index.md", "content/articles/a-light-in-the-log.md",
  ])
  func contentThatIsThereIsNeverTouched(_ path: String) throws {
    let site = try SampleSite()
    try site.write(path, "mine\n")

    let outcome = try Program.run(["init", "."], in: site.root)

    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("  \(path)\n"), "\(outcome.errors)")
    #expect(site.tree("") == [path: Data("mine\n".utf8)])
  }

  @Test func whatSurroundsTheContentIsKept() throws {
    let site = try SampleSite()
    try site.write("README.md", "mine\n")
    try site.write(".gitignore", "*.log\n")

    let outcome = try Program.run(["init", "."], in: site.root)

    #expect(outcome.status == 0)
    #expect(site.read("README.md") == "mine\n")
    #expect(site.read(".gitignore") == "*.log\n")
    #expect(outcome.output.contains("  README.md (kept as it was)\n"))
    #expect(outcome.errors.contains("'.showcase'"))
    #expect(site.read("content/site.yml") != nil)
  }

  @Test func aFileWhereAFolderBelongsIsRefused() throws {
    let site = try SampleSite()
    try site.write("content", "mine\n")

    let outcome = try Program.run(["init", "."], in: site.root)

    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(site.tree("") == ["content": Data("mine\n".utf8)])
  }

  @Test func itsSchemasAreThoseOfTheProgram() throws {
    let site = try SampleSite()
    try Program.run(["init", "."], in: site.root)

    for kind in ["article", "project", "page", "site"] {
      #expect(try site.read(".schemas/\(kind).json") == Program.run(["schema", kind]).output)
    }
  }

  /// Editors resolve the path against the file that names it.
  @Test(arguments: [
    "content/site.yml", "content/index.md", "content/articles/a-light-in-the-log.md",
    "content/projects/lantern.md",
  ])
  func eachSourceNamesASchemaThatIsThere(_ path: String) throws {
    let site = try SampleSite()
    try Program.run(["init", "."], in: site.root)

    let text = try #require(site.read(path))
    let match = try #require(text.firstMatch(of: /# yaml-language-server: \$schema=(\S+)/))
    let folder = site.root.appendingPathComponent(path).deletingLastPathComponent()
    let schema = URL(fileURLWithPath: String(match.1), relativeTo: folder)
    #expect(FileManager.default.fileExists(atPath: schema.path))
  }

  @Test(arguments: [
    ["init"], ["init", ""], ["init", "x", "--url", "example.org"], ["init", "x", "--title", " "],
  ])
  func badArgumentsWriteNothing(_ arguments: [String]) throws {
    let site = try SampleSite()

    #expect(try Program.run(arguments, in: site.root).status == 64)
    #expect(site.tree("") == [:])
  }
}
