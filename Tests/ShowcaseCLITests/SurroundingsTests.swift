import Foundation
import TestSupport
import Testing

/// A program is started in many states: without streams, in a folder that is gone, in the wrong one.
@Suite struct SurroundingsTests {
  /// Runs the program by a shell, which can close what a test cannot.
  private static func shell(_ script: String, _ site: SampleSite) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, "sh", BuiltProgram.url.path, site.root.path]
    // The same day as `SampleSite.build` has.
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SOURCE_DATE_EPOCH": "1790000000"]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.status
  }

  @Test(arguments: [">&-", "2>&-", "<&- >&- 2>&-"])
  func closedStreamsAreNotTakenByFilesOfTheSite(_ redirection: String) throws {
    let site = try SampleSite.complete()
    // A warning is printed while files are open.
    try site.writeArticle("third", body: "<script>x()</script>\n\nText.\n")
    try site.build()
    let expected = site.tree()
    try site.remove("public")
    try site.remove(".showcase")

    let script = "exec \"$1\" build --verbose --source \"$2\" \(redirection)"
    #expect(try Self.shell(script, site) == 0)
    #expect(site.tree() == expected)
    #expect(try site.build("--verify").status == 0)
  }

  @Test func aFolderThatIsGoneIsABadArgument() throws {
    let site = try SampleSite.complete()
    let script = "mkdir \"$2/gone\" && cd \"$2/gone\" && rmdir \"$2/gone\" && exec \"$1\" build"

    #expect(try Self.shell(script, site) == 64)
    #expect(try Self.shell(script + " --source \"$2\" --output out", site) == 64)
    #expect(try Self.shell(script + " --source \"$2\"", site) == 0)
  }

  @Test(arguments: ["build", "check", "clean"])
  func aSourceThatIsNoFolderIsABadArgumentAndIsNotMade(_ command: String) throws {
    let site = try SampleSite()
    try site.write("file", "text")
    for name in ["missing", "file"] {
      let path = site.root.appendingPathComponent(name).path
      let outcome = try Program.run([command, "--source", path])

      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("'\(path)' is no folder"))
    }
    #expect(site.tree("") == ["file": Data("text".utf8)])
  }

  @Test func nothingIsLeftInAFolderThatIsNoSite() throws {
    let site = try SampleSite()
    try site.write("notes.txt", "text")

    #expect(try site.build().status == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.root.path) == ["notes.txt"])
  }

  @Test func noCacheFindsAFileThatWasChangedInSecret() throws {
    let site = try SampleSite.complete()
    try site.build()
    usleep(30_000)
    let expected = site.tree()
    let path = site.root.appendingPathComponent("public/404.html").path
    let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.write(contentsOf: Data("X".utf8))
    try file.close()
    try FileManager.default.setAttributes([.modificationDate: date as Any], ofItemAtPath: path)

    let outcome = try site.build("--no-cache")

    #expect(outcome.output.contains(" 1 written"), "\(outcome.output)")
    #expect(site.tree() == expected)
  }
}
