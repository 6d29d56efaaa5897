import Glibc
import SiteWriter
import Testing

@Suite struct PublicationTests {
  let sandbox = Sandbox(isPatient: true)
  let first = [
    "index.html": "home", "about/index.html": "about", "assets/site.css": "css",
    "articles/a/index.html": "a", "articles/b/index.html": "b",
  ]

  @Test func aFirstBuildWritesEverything() throws {
    let summary = try sandbox.publish(first)

    #expect(sandbox.published() == first)
    #expect(summary.written == first.keys.sorted())
    #expect(summary.unchanged == 0 && summary.removed == [] && summary.notes == [])
  }

  @Test func anEmptyOutputFolderIsTakenOver() throws {
    Sandbox.makeFolder(sandbox.output)

    try sandbox.publish(first)

    #expect(sandbox.published() == first)
  }

  @Test func filesAreReadableByAllAndNotExecutable() throws {
    try sandbox.publish(first)

    let file = try #require(Sandbox.status("\(sandbox.output)/articles/a/index.html"))
    let folder = try #require(Sandbox.status("\(sandbox.output)/articles/a"))
    // The mask of the process may take bits away from 644 and 755.
    #expect(file.st_mode & 0o777 | 0o044 == 0o644)
    #expect(folder.st_mode & 0o777 | 0o055 == 0o755)
  }

  @Test(arguments: [false, true]) func aBuildThatChangesNothingTouchesNothing(
    inPlace: Bool
  ) throws {
    for _ in 0..<2 {
      try sandbox.publish(first, inPlace: inPlace)
      let before = Sandbox.traces(of: sandbox.site)

      let summary = try sandbox.publish(first, inPlace: inPlace)

      #expect(Sandbox.traces(of: sandbox.site) == before)
      #expect(summary.written == [] && summary.unchanged == first.count)
    }
  }

  @Test func aRunWithoutTrustReadsEveryFile() throws {
    let second = first.merging(["about/index.html": "about us"]) { $1 }
    try sandbox.publish(first)
    // Only now a stamp of `index.html` is old enough to prove anything.
    try sandbox.publish(second)
    let path = "\(sandbox.output)/index.html"
    let status = try #require(Sandbox.status(path))
    Sandbox.write(path, "h0me")
    var times = [status.st_atim, status.st_mtim]
    utimensat(AT_FDCWD, path, &times, 0)

    #expect(try sandbox.publish(second).written == [])
    #expect(try sandbox.publish(second, trusting: false).written == ["index.html"])
    #expect(try sandbox.publish(second, trusting: false).written == [])
    #expect(sandbox.published() == second)
  }

  @Test func oneChangeRewritesOneFileAndSharesTheOthers() throws {
    try sandbox.publish(first)
    let others = first.keys.filter { $0 != "index.html" }.sorted()
    var changed = first
    for turn in 0..<4 {
      let before = others.map { sandbox.inode($0) }
      let old = sandbox.inode("index.html")
      changed["index.html"] = "home \(turn)"

      let summary = try sandbox.publish(changed)

      #expect(sandbox.published() == changed)
      #expect(others.map { sandbox.inode($0) } == before)
      #expect(sandbox.inode("index.html") != old)
      #expect(summary.written == ["index.html"] && summary.unchanged == others.count)
    }
  }

  @Test(arguments: [false, true]) func whatIsNotPutIsRemovedWithItsFolder(inPlace: Bool) throws {
    try sandbox.publish(first)
    var fewer = first
    fewer["articles/b/index.html"] = nil
    fewer["about/index.html"] = nil

    let summary = try sandbox.publish(fewer, inPlace: inPlace)

    #expect(sandbox.published() == fewer)
    #expect(summary.removed == ["about/index.html", "articles/b/index.html"])
    #expect(summary.written == [])
  }

  @Test(arguments: [false, true]) func filesAndFoldersTakeEachOthersPlace(inPlace: Bool) throws {
    let files = ["a": "file", "b": "file", "c/d/e": "deep", "c/f": "f"]
    let folders = ["a/index.html": "page", "a/b/c": "deep", "b": "file", "c": "file"]
    for _ in 0..<2 {
      try sandbox.publish(files, inPlace: inPlace)
      #expect(sandbox.published() == files)
      try sandbox.publish(folders, inPlace: inPlace)
      #expect(sandbox.published() == folders)
    }
  }

  @Test(arguments: [false, true]) func handEditedFilesAreRestored(inPlace: Bool) throws {
    try sandbox.publish(first)
    try sandbox.publish(first.merging(["index.html": "2"]) { $1 })
    for path in ["index.html", "articles/a/index.html"] {
      Sandbox.write("\(sandbox.output)/\(path)", "X")
    }

    let summary = try sandbox.publish(first, inPlace: inPlace)

    #expect(sandbox.published() == first)
    #expect(summary.written == ["articles/a/index.html", "index.html"])
    // The tree that was published before shares the edited file: it may not come back from there.
    try sandbox.publish(first.merging(["index.html": "3"]) { $1 }, inPlace: inPlace)
    try sandbox.publish(first, inPlace: inPlace)
    #expect(sandbox.published() == first)
  }

  @Test func anEditThatKeepsTheSizeIsSeenLater() throws {
    try sandbox.publish(["a": "text", "b": "1"])
    Sandbox.write("\(sandbox.output)/a", "TEXT")

    #expect(try sandbox.publish(["a": "text", "b": "2"]).written == ["a", "b"])
    #expect(sandbox.published() == ["a": "text", "b": "2"])
  }

  /// As a backup gives it back.
  @Test func anOlderFileOfTheSameSizeIsSeen() throws {
    try sandbox.publish(["a": "text"])
    Sandbox.write("\(sandbox.output)/a", "TEXT")
    var times = [
      timespec(tv_sec: 1_000_000_000, tv_nsec: 5), timespec(tv_sec: 1_000_000_000, tv_nsec: 5),
    ]
    utimensat(AT_FDCWD, "\(sandbox.output)/a", &times, 0)

    #expect(try sandbox.publish(["a": "text"]).written == ["a"])
  }

  /// As a file system whose clock ticks slowly shows it.
  @Test func anEditWithinOneTickOfTheClockIsSeen() throws {
    let sandbox = Sandbox()
    try sandbox.publish(["a": "text"])
    let status = try #require(Sandbox.status("\(sandbox.output)/a"))
    Sandbox.write("\(sandbox.output)/a", "TEXT")
    var times = [status.st_mtim, status.st_mtim]
    utimensat(AT_FDCWD, "\(sandbox.output)/a", &times, 0)

    #expect(try sandbox.publish(["a": "text"]).written == ["a"])
  }

  @Test func anEditThatKeepsTheSizeIsSeenAtOnce() throws {
    let sandbox = Sandbox()
    for turn in 0..<20 {
      try sandbox.publish(["a": "text \(turn % 2)"])
      Sandbox.write("\(sandbox.output)/a", "TEXT \(turn % 2)")
      try sandbox.publish(["a": "text \(turn % 2)"])
      #expect(sandbox.published() == ["a": "text \(turn % 2)"])
    }
  }

  @Test func aDeletedOutputIsRestored() throws {
    try sandbox.publish(first)
    try sandbox.publish(first.merging(["index.html": "2"]) { $1 })
    for path in Sandbox.walk(sandbox.output).reversed() { remove(path) }
    rmdir(sandbox.output)

    let summary = try sandbox.publish(first)

    #expect(sandbox.published() == first)
    #expect(summary.written.count == first.count)
  }

  @Test func deletedFilesAndFoldersAreRestored() throws {
    try sandbox.publish(first)
    unlink("\(sandbox.output)/index.html")
    unlink("\(sandbox.output)/about/index.html")
    rmdir("\(sandbox.output)/about")

    try sandbox.publish(first)

    #expect(sandbox.published() == first)
  }

  @Test func anOutputThatWasCopiedElsewhereIsRecognisedByItsContents() throws {
    try sandbox.publish(first)
    rename(sandbox.output, "\(sandbox.root)/moved")
    for (path, text) in first { Sandbox.write("\(sandbox.output)/\(path)", text) }
    let before = Sandbox.traces(of: sandbox.output)

    let summary = try sandbox.publish(first)

    #expect(summary.written == [] && Sandbox.traces(of: sandbox.output) == before)
    var fewer = first
    fewer["about/index.html"] = nil
    try sandbox.publish(fewer)
    #expect(sandbox.published() == fewer)
  }

  @Test func namesMayBeOddButStayBelowTheOutput() throws {
    let odd = [
      "ünï/日本語.html": "1", "a b/c'd\"e.txt": "2", "-rf": "3", ".well-known/x": "4",
      "a": "5", "a-b": "6", "a.b/c": "7",
      String(repeating: "n", count: 255): "8",
      Array(repeating: String(repeating: "d", count: 99), count: 30).joined(separator: "/"): "9",
    ]

    // Equal to Swift, and two names to the file system.
    let twins = [("e\u{301}", "decomposed"), ("\u{e9}", "composed")]

    try sandbox.publish(odd, more: twins)

    for (path, text) in twins { #expect(Sandbox.read("\(sandbox.output)/\(path)") == text) }
    for (path, text) in odd { #expect(Sandbox.read("\(sandbox.output)/\(path)") == text) }
    #expect(try sandbox.publish(odd, more: twins).written == [])
  }

  @Test func manyThreadsMayPut() throws {
    let files = Dictionary(uniqueKeysWithValues: (0..<800).map { ("p/\($0)/index.html", "\($0)") })
    for round in 0..<3 {
      let text = files.mapValues { "\($0) \(round / 2)" }
      let publication = try Publication.begin(at: sandbox.location)
      let paths = files.keys.sorted()
      let threads = 4
      try runThreads(threads) { index in
        for path in stride(from: index, to: paths.count, by: threads).map({ paths[$0] }) {
          try publication.put(path, Array(text[path, default: ""].utf8))
        }
      }
      let summary = try publication.commit()
      #expect(summary.written.count == (round == 1 ? 0 : files.count))
      #expect(sandbox.published() == text)
    }
  }

  @Test func anEmptySiteEmptiesTheOutput() throws {
    try sandbox.publish(first)

    try sandbox.publish([:])

    #expect(Sandbox.walk(sandbox.output) == [])
  }

  @Test func theStateOfTwoOutputsIsKeptApart() throws {
    let other = OutputLocation(site: sandbox.site, output: "build/other")
    try sandbox.publish(first)
    let publication = try Publication.begin(at: other)
    try publication.put("x", [1])
    _ = try publication.commit()

    #expect(try sandbox.publish(first).written == [])
    #expect(Sandbox.contents(of: "\(sandbox.site)/build/other") == ["x": "\u{1}"])
  }
}
