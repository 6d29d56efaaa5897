import Foundation
import Testing

/// `showcase new`: a file with the right keys under the right name.
@Suite struct NewTests {
  @discardableResult
  private static func new(
    _ site: SampleSite, _ arguments: String...
  ) throws -> Program.Outcome {
    try Program.run(["new"] + arguments, in: site.root)
  }

  @Test(arguments: [
    (["article", "Hello"], "content/articles/hello.md"),
    (["article", "Hello", "--folder"], "content/articles/hello/index.md"),
    (["project", "C++ & me"], "content/projects/cpp-me.md"),
    (["page", "Wer wir sind"], "content/wer-wir-sind.md"),
    (["article", "🎉", "--slug", "party"], "content/articles/party.md"),
  ])
  func itsPathIsPrinted(_ arguments: [String], _ path: String) throws {
    let site = try SampleSite.complete()
    if path == "content/articles/hello.md" || arguments.contains("--folder") {
      try site.remove("content/articles/hello.md")
    }

    let outcome = try Program.run(["new"] + arguments, in: site.root)

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == path + "\n")
    #expect(site.read(path) != nil)
  }

  @Test(arguments: [
    "Plain words", "Colon: and #hash", "\"Quoted\" 'both ways'", "- dash", "2026", "yes", "null",
    "back\\slash", "Ünïcode 字", "{curly} [square]", "& anchor", "*star", "100 %", "@at", "a  b\tc",
    "What? Yes!", "end:", "tilde ~", "<b>bold</b>", "🎉 party",
  ])
  func anyTitleComesThroughTheBuildAsItWasGiven(_ title: String) throws {
    let site = try SampleSite.complete()

    let outcome = try Self.new(site, "article", "--slug", "titled", "--", title)
    let build = try site.build("--strict")

    #expect(outcome.status == 0)
    #expect(build.status == 0, "\(build.errors)")
    let shown = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    #expect(site.read("public/articles/titled/index.html")?.contains(">\(shown)</h1>") == true)
  }

  @Test(arguments: ["article", "page"])
  func aNewSourceBuildsWithoutAWarning(_ kind: String) throws {
    let site = try SampleSite.complete()
    try Self.new(site, kind, "Something new")

    let build = try site.build("--strict")

    #expect(build.status == 0)
    #expect(build.errors == "")
  }

  @Test func aProjectSaysWhatIsStillToBeFilledIn() throws {
    let site = try SampleSite.complete()
    try Self.new(site, "project", "Whisper")

    let text = site.read("content/projects/whisper.md") ?? ""
    for line in [
      "summary: TODO", "repository: TODO", "license: TODO", "added: 2026-09-21", "draft: true",
    ] {
      #expect(text.contains("\n\(line)\n"))
    }
    let build = try site.build()
    #expect(build.status == 0)
    #expect(build.errors.contains("content/projects/whisper.md:5:10: warning"), "\(build.errors)")
  }

  @Test func aProjectWithItsFactsBuildsWithoutAWarning() throws {
    let site = try SampleSite.complete()
    try Self.new(
      site, "project", "Whisper", "--repository", "openai/whisper", "--license", "MIT",
      "--summary", "Turns speech: into text")

    let build = try site.build("--strict")

    #expect(build.status == 0, "\(build.errors)")
    #expect(site.read("public/projects/whisper/index.html")?.contains("speech: into") == true)
  }

  @Test func draftsAndDatesAreWrittenDown() throws {
    let site = try SampleSite.complete()
    try Self.new(site, "article", "Later", "--date", "2025-01-31", "--draft")

    let text = site.read("content/articles/later.md") ?? ""
    #expect(text.contains("\ndate: 2025-01-31\n"))
    #expect(text.contains("\ndraft: true\n---\n"))
  }

  @Test func theSchemaIsNamedWhereTheSiteHasOne() throws {
    let site = try SampleSite.complete()
    try Self.new(site, "article", "Without")
    try site.write(".schemas/article.json", "{}\n")
    try Self.new(site, "article", "With", "--folder")

    #expect(site.read("content/articles/without.md")?.contains("$schema") == false)
    let text = site.read("content/articles/with/index.md")
    #expect(text?.contains("$schema=../../../.schemas/article.json\n") == true)
  }

  @Test(arguments: ["content/articles/hello.md", "content/articles/hello/index.md"])
  func nothingIsOverwrittenAndAFreeNameIsOffered(_ path: String) throws {
    let site = try SampleSite.complete()
    try site.remove("content/articles/hello.md")
    try site.write(path, "mine\n")
    try site.write("content/articles/hello-2.md", "mine\n")

    let outcome = try Self.new(site, "article", "Hello")

    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("'\(path)' is there already"))
    #expect(outcome.errors.contains("'--slug hello-3' is free"))
    #expect(site.read(path) == "mine\n")
  }

  @Test func aFolderThatIsNoSiteIsNamed() throws {
    let site = try SampleSite()

    let outcome = try Self.new(site, "article", "Hello")

    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("'showcase init'"))
    #expect(outcome.errors.contains("[site-settings-missing]"))
    #expect(site.tree("") == [:])
  }

  @Test(arguments: [
    ["article", "🎉"], ["article", ""], ["article", "..."], ["article", "A", "--slug", "A b"],
    ["article", "A", "--slug", "../a"], ["article", "A", "--date", "2026"],
    ["article", "A", "--date", "soon"], ["page", "A", "--date", "2026-01-01"],
    ["article", "A", "--license", "MIT"], ["page", "Index"], ["thing", "A"],
  ])
  func badArgumentsWriteNothing(_ arguments: [String]) throws {
    let site = try SampleSite.complete()
    let before = site.tree("content")

    let outcome = try Program.run(["new"] + arguments, in: site.root)

    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(site.tree("content") == before)
  }
}
