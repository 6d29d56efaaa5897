import Foundation
import Testing

/// What a build takes over from the one before, and when it does not.
@Suite struct BuildRecordTests {
  private let site: SampleSite

  init() throws {
    site = try SampleSite.complete()
    try site.write(
      "content/articles/odd.md", "---\ntitle: Odd\ndate: 2026-01-01\nodd: 1\n---\nA.\n")
    try site.build()
    try settle()
  }

  /// Lets the files grow older than a clock's tick, so that stamps count, and builds.
  private func settle() throws {
    usleep(60_000)
    try site.build()
  }

  private func isQuick(_ outcome: Program.Outcome) -> Bool {
    outcome.errors.contains("nothing was touched")
  }

  @Test func nothingTouchedIsNothingDone() throws {
    let outcome = try site.build("--timings")

    #expect(isQuick(outcome))
    #expect(outcome.output.contains(" 0 written, "))
  }

  @Test func warningsAreSaidAgain() throws {
    let first = try site.build("--no-cache")
    try settle()
    let again = try site.build()

    #expect(first.errors.contains("[key-unknown]"))
    #expect(again.errors == first.errors)
    #expect(try site.build("--strict").status == 1)
  }

  @Test func aFreshCheckoutIsKnownByItsContents() throws {
    for path in ["content/articles/hello.md", "content/files/data.txt", "content/site.yml"] {
      let text = try #require(site.read(path))
      try site.remove(path)
      try site.write(path, text)
    }

    #expect(isQuick(try site.build("--timings")))
  }

  @Test(arguments: ["content/articles/hello.md", "content/files/data.txt", "content/site.yml"])
  func aChangeThatKeepsSizeAndTimeIsSeen(_ path: String) throws {
    let file = site.root.appendingPathComponent(path).path
    let facts = try FileManager.default.attributesOfItem(atPath: file)
    let text = try #require(site.read(path))
    let other = text.replacingOccurrences(of: "a", with: "e")
    try #require(other != text)
    let descriptor = open(file, O_WRONLY)
    _ = other.withCString { write(descriptor, $0, strlen($0)) }
    close(descriptor)
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(facts[.modificationDate])], ofItemAtPath: file)

    #expect(!isQuick(try site.build("--timings")))
  }

  @Test(arguments: [
    ["--drafts"], ["--future"], ["--portable"], ["--base-url", "https://example.net/"],
    ["--report"], ["--no-cache"],
  ])
  func anotherQuestionIsAnotherAnswer(_ options: [String]) throws {
    let outcome = try Program.run(
      ["build", "--timings", "--source", site.root.path] + options)

    #expect(!isQuick(outcome))
    #expect(
      isQuick(try Program.run(["build", "--timings", "--source", site.root.path] + options))
        == (options != ["--no-cache"]))
  }

  @Test func aSiteAndItsStateRestoredElsewhereAreKnownByTheirContents() throws {
    let copy = try SampleSite()
    for folder in ["content", "public", ".showcase"] {
      try FileManager.default.copyItem(
        at: site.root.appendingPathComponent(folder),
        to: copy.root.appendingPathComponent(folder))
    }

    #expect(isQuick(try copy.build("--timings")))
    #expect(copy.tree() == site.tree())
  }

  @Test func whatSomebodyDidToTheOutputIsMended() throws {
    let wanted = site.tree()
    try site.write("public/index.html", "gone")
    try site.remove("public/articles/hello/index.html")
    let outcome = try site.build()

    #expect(outcome.output.contains("2 written"))
    #expect(site.tree() == wanted)
  }

  @Test(arguments: ["empty", "cut", "flipped", "older"])
  func aDamagedRecordIsNotBelieved(_ damage: String) throws {
    let wanted = site.tree()
    let record = try #require(site.stateFile("record"))
    var bytes = try Data(contentsOf: record)
    switch damage {
    case "empty": bytes = Data()
    case "cut": bytes = bytes.prefix(bytes.count / 2)
    case "flipped": bytes[bytes.count / 2] ^= 1
    default: bytes[15] = UInt8(ascii: "0")
    }
    try bytes.write(to: record)
    let outcome = try site.build("--timings")

    #expect(outcome.status == 0)
    #expect(!isQuick(outcome))
    #expect(site.tree() == wanted)
    #expect(isQuick(try site.build("--timings")))
  }

  @Test func aDamagedRecordOrManifestIsSaid() throws {
    for name in ["record", "manifest"] {
      let file = try #require(site.stateFile(name))
      var bytes = try Data(contentsOf: file)
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: file)

      #expect(try site.build().errors.contains(" is damaged; "), "\(name)")
      #expect(try !site.build().errors.contains("damaged"), "\(name)")
    }
  }

  @Test func aFolderInThePlaceOfTheRecordIsRemoved() throws {
    let record = try #require(site.stateFile("record"))
    try FileManager.default.removeItem(at: record)
    try FileManager.default.createDirectory(at: record, withIntermediateDirectories: true)
    try site.build()

    #expect(isQuick(try site.build("--timings")))
  }

  @Test func aLinkInThePlaceOfTheTemplatesIsNotTakenForNothing() throws {
    try FileManager.default.createSymbolicLink(
      atPath: site.root.appendingPathComponent("templates").path, withDestinationPath: "content")
    let outcome = try site.build()

    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("templates:1:1: error: "))
  }

  @Test func aRecordOfAnotherTreeIsNotBelieved() throws {
    let record = try #require(site.stateFile("record"))
    let old = try Data(contentsOf: record)
    let before = try #require(site.read("content/articles/hello.md"))
    try site.writeArticle("hello", body: "Other words.\n")
    try site.build()
    // As if the run before had been killed between the tree and its record.
    try old.write(to: record)
    try site.write("content/articles/hello.md", before)
    try site.build()

    #expect(site.read("public/articles/hello/index.html")?.contains("Other words.") == false)
  }

  @Test func anArticleAppearsWhenItsDayHasComeThoughNothingWasTouched() throws {
    try site.writeArticle("later", date: "2026-06-01", body: "Later.\n")
    func build(_ day: Int) throws {
      try site.build(environment: ["SOURCE_DATE_EPOCH": "\(day)"])
    }
    try build(1_777_000_000)
    #expect(site.read("public/articles/later/index.html") == nil)
    try build(1_782_000_000)
    #expect(site.read("public/articles/later/index.html") != nil)
  }

  @Test func anEditedTextWritesItsPageAndWhatHoldsIt() throws {
    try site.writeArticle(
      "hello", body: "See [Tool](../projects/tool.md#usage) and [[tool]].\n\nMore.\n")
    let outcome = try site.build("--verbose")
    let written = outcome.output.split(separator: "\n").filter { $0.hasPrefix("written") }

    #expect(written.contains("written articles/hello/index.html"))
    #expect(!written.contains { $0.contains("projects/") })
  }

  @Test(arguments: [
    // A sentence is edited that is quoted, but not in the first paragraph, which lists show.
    (
      "Words.\n\nUse [Tool](../projects/tool.md).\n",
      "Words.\n\nUse [Tool](../projects/tool.md) often.\n", "Use Tool often."
    ),
    // A name in a list becomes more than that, so that another sentence is quoted.
    (
      "- [Tool](../projects/tool.md)\n\nA sentence with [it](../projects/tool.md).\n",
      "- I like [Tool](../projects/tool.md) more\n\nA sentence with [it](../projects/tool.md).\n",
      "I like Tool more"
    ),
  ])
  func anEditedSentenceMakesThePagesThatQuoteItAndFewOthers(
    before: String, after: String, quoted: String
  ) throws {
    for number in 0..<20 { try site.writeProject("p\(number)", body: "Text.\n") }
    try site.writeArticle("hello", body: before)
    try site.build()
    try settle()
    try site.writeArticle("hello", body: after)
    let outcome = try site.build("--timings")

    let line = outcome.errors.split(separator: "\n").first { $0.hasPrefix("render") }
    let made = line.flatMap { Int($0.split(separator: " ")[3]) }
    // The article, the project, the lists and feeds that show the article's beginning.
    #expect(try #require(made) < 12)
    #expect(site.read("public/projects/tool/index.html")?.contains(quoted) == true)
  }
}

extension SampleSite {
  /// A file of the one output's state.
  fileprivate func stateFile(_ name: String) -> URL? {
    let state = root.appendingPathComponent(".showcase")
    let keys = (try? FileManager.default.contentsOfDirectory(atPath: state.path)) ?? []
    return keys.map { state.appendingPathComponent("\($0)/\(name)") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }
}
