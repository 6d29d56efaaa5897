import Glibc
import SiteWriter
import Testing

@Suite struct ForeignFileTests {
  let sandbox = Sandbox(isPatient: true)
  let first = ["index.html": "home", "about/index.html": "about", "news/a/index.html": "a"]
  let second = ["index.html": "home 2", "news/a/index.html": "a", "news/b/index.html": "b"]

  @Test func plainFilesAndLinksStayAtAnyDepth() throws {
    try sandbox.publish(first)
    let foreign = [
      "CNAME": "example.org", ".nojekyll": "", "about/notes.txt": "mine", "news/a/x": "x",
    ]
    for (path, text) in foreign { Sandbox.write("\(sandbox.output)/\(path)", text) }
    symlink("news/a", "\(sandbox.output)/latest")
    let expected = foreign.merging(["latest": "-> news/a"]) { $1 }

    for site in [second, first, second, second, first] {
      let summary = try sandbox.publish(site)
      #expect(sandbox.published() == site.merging(expected) { $1 })
      #expect(summary.notes == [])
      if !summary.written.isEmpty { #expect(summary.foreign == expected.keys.sorted()) }
    }
  }

  @Test func editedReplacedAndRemovedForeignFilesStayAsTheyAreNow() throws {
    try sandbox.publish(first)
    Sandbox.write("\(sandbox.output)/CNAME", "one.example")
    Sandbox.write("\(sandbox.output)/gone", "soon")
    try sandbox.publish(second)
    try sandbox.publish(first)

    Sandbox.write("\(sandbox.output)/CNAME.new", "two.example")
    rename("\(sandbox.output)/CNAME.new", "\(sandbox.output)/CNAME")
    unlink("\(sandbox.output)/gone")
    try sandbox.publish(second)
    #expect(sandbox.published() == second.merging(["CNAME": "two.example"]) { $1 })

    Sandbox.write("\(sandbox.output)/CNAME", "three.example")
    try sandbox.publish(first)
    #expect(sandbox.published() == first.merging(["CNAME": "three.example"]) { $1 })
  }

  @Test func aFolderThatShowcaseDidNotWriteMakesItRenameInPlace() throws {
    try sandbox.publish(first)
    Sandbox.write("\(sandbox.output)/.git/HEAD", "ref")
    let folder = try #require(Sandbox.status("\(sandbox.output)/.git"))

    for site in [second, first, second] {
      let summary = try sandbox.publish(site)

      #expect(sandbox.published() == site.merging([".git/HEAD": "ref"]) { $1 })
      #expect(
        summary.notes == [
          "files were renamed into 'public' one by one: '.git' is a folder that Showcase did not write"
        ])
      #expect(Sandbox.status("\(sandbox.output)/.git")?.st_ino == folder.st_ino)
    }
    unlink("\(sandbox.output)/.git/HEAD")
    rmdir("\(sandbox.output)/.git")
    #expect(try sandbox.publish(first).notes == [])
    #expect(sandbox.published() == first)
  }

  @Test func theOutputOfAFreshCloneIsTakenOver() throws {
    for (path, text) in second { Sandbox.write("\(sandbox.output)/\(path)", text) }
    let before = Sandbox.traces(of: sandbox.output)

    let same = try sandbox.publish(second)
    #expect(same.written == [] && same.unchanged == 3)
    #expect(Sandbox.traces(of: sandbox.output) == before)

    let changed = try sandbox.publish(first)
    #expect(changed.removed == ["news/b/index.html"])
    #expect(sandbox.published() == first)
  }

  @Test func whatAFreshCloneHasBesidesIsKeptAndReported() throws {
    for (path, text) in second { Sandbox.write("\(sandbox.output)/\(path)", text) }
    Sandbox.write("\(sandbox.output)/CNAME", "example.org")
    Sandbox.write("\(sandbox.output)/news/a/old.css", "x")

    let summary = try sandbox.publish(second.merging(["index.html": "3"]) { $1 })

    #expect(summary.foreign == ["CNAME", "news/a/old.css"])
    #expect(
      summary.notes == [
        "'public/CNAME', 'public/news/a/old.css' are not known to be Showcase's and were kept"
      ])
  }

  @Test func ofManyForeignFilesSomeAreNamed() throws {
    for number in 1...7 { Sandbox.write("\(sandbox.output)/\(number)", "") }

    let summary = try sandbox.publish(first)

    let note = try #require(summary.notes.first)
    #expect(note.hasPrefix("'public/1', 'public/2',"))
    #expect(note.hasSuffix("'public/5' and 2 more are not known to be Showcase's and were kept"))
  }

  @Test func aForeignFileBecomesTheSitesWhenTheSiteHasIt() throws {
    try sandbox.publish(first)
    Sandbox.write("\(sandbox.output)/CNAME", "one.example")
    try sandbox.publish(second)

    try sandbox.publish(first.merging(["CNAME": "two.example"]) { $1 })
    #expect(sandbox.published()["CNAME"] == "two.example")

    try sandbox.publish(second)
    #expect(sandbox.published() == second)
  }

  @Test(arguments: [false, true])
  func nothingOfOthersIsOverwrittenByAnotherKind(inPlace: Bool) throws {
    try sandbox.publish(first)
    Sandbox.makeFolder("\(sandbox.output)/robots.txt")
    Sandbox.write("\(sandbox.output)/tags", "mine")
    Sandbox.write("\(sandbox.output)/about/mine", "mine")
    symlink("/tmp", "\(sandbox.output)/assets")
    let before = sandbox.published()

    let site = ["robots.txt": "", "tags/x/index.html": "", "about": "", "assets/site.css": ""]
    let refusal = #expect(throws: OutputRefusal.self) {
      try sandbox.publish(site, inPlace: inPlace)
    }

    #expect(
      refusal?.diagnostics.map(\.message) == [
        "the site needs a file at 'public/about', where a folder that holds 'about/mine' is that "
          + "Showcase did not write",
        "the site needs a folder at 'public/assets', where a symbolic link is that Showcase did not "
          + "write",
        "the site needs a file at 'public/robots.txt', where a folder is that Showcase did not write",
        "the site needs a folder at 'public/tags', where a file is that Showcase did not write",
      ])
    #expect(sandbox.published() == before)
    #expect(access("/tmp/site.css", F_OK) != 0)
  }

  @Test(arguments: [false, true])
  func aFolderReplacedByALinkIsNeverFollowed(inPlace: Bool) throws {
    try sandbox.publish(first)
    let outside = "\(sandbox.root)/outside"
    rename("\(sandbox.output)/news", outside)
    symlink(outside, "\(sandbox.output)/news")
    Sandbox.write("\(outside)/a/index.html", "theirs")

    // The page in it is stale: it is not removed through the link.
    try sandbox.publish(["index.html": "new"], inPlace: inPlace)
    #expect(Sandbox.read("\(outside)/a/index.html") == "theirs")
    #expect(sandbox.published()["news"] == "-> \(outside)")

    // The page in it is needed: it is not written through the link.
    #expect(throws: OutputRefusal.self) { try sandbox.publish(first, inPlace: inPlace) }
    #expect(Sandbox.read("\(outside)/a/index.html") == "theirs")
  }

  @Test(arguments: [false, true])
  func whatStaysMayStandInTheWayOfALaterSite(inPlace: Bool) throws {
    try sandbox.publish(first)
    Sandbox.write("\(sandbox.output)/tags", "mine")
    Sandbox.write("\(sandbox.output)/about/x", "mine")
    try sandbox.publish(second, inPlace: inPlace)
    let before = sandbox.published()

    let refusal = #expect(throws: OutputRefusal.self) {
      try sandbox.publish(["tags/a": "", "about": ""], inPlace: inPlace)
    }

    #expect(refusal?.diagnostics.map(\.span.file) == ["public/about", "public/tags"])
    #expect(sandbox.published() == before)
  }

  @Test func foreignFilesInFoldersNobodyTouchedAreKnownWithoutReadingThem() throws {
    try sandbox.publish(first)
    Sandbox.write("\(sandbox.output)/news/a/x", "mine")
    try sandbox.publish(second)

    for turn in 0..<3 {
      let summary = try sandbox.publish(second.merging(["index.html": "\(turn)"]) { $1 })
      #expect(summary.foreign == ["news/a/x"])
    }
    #expect(sandbox.published()["news/a/x"] == "mine")
  }

  @Test func aFileWhoseNameIsNotUTF8Stays() throws {
    try sandbox.publish(first)
    let name = Array(sandbox.output.utf8CString.dropLast()) + [0x2F, -1, -2, 0].map { CChar($0) }
    let file = open(name, O_CREAT | O_WRONLY, 0o644)
    close(file)

    try sandbox.publish(second)
    try sandbox.publish(first)

    #expect(access(name, F_OK) == 0)
  }
}
