import Foundation
import TestSupport
import Testing

/// Standard streams that take nothing: a full disk, a reader that has gone.
@Suite struct StreamTests {
  /// Makes descriptor 5 a pipe that nobody reads any more.
  private static let brokenPipe = "exec 5> >(exec true); wait $!"

  /// Runs a script of bash that finds the program in `$1` and the site in `$2`.
  private static func bash(_ script: String, _ site: SampleSite) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script, "bash", BuiltProgram.url.path, site.root.path]
    // The same day as `SampleSite.build` has.
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SOURCE_DATE_EPOCH": "1790000000"]) { $1 }
    let words = Pipe()
    process.standardOutput = words
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: words.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.status, text)
  }

  @Test(arguments: [
    "schema article", "explain", "explain license-unknown", "manual", "--version", "--help",
    "build --help", "--generate-completion-script bash", "export csv --source \"$2\"",
    "export codemeta --source \"$2\"", "check --format json --source \"$2\"",
    "build --verify --source \"$2\"", "clean --source \"$2\"", "serve --source \"$2\"",
    "new page Words --source \"$2\"",
  ])
  func aFullStandardOutputIsTheMachinesFault(_ command: String) throws {
    let site = try SampleSite.complete()
    try site.build()

    let (status, errors) = try Self.bash("\"$1\" \(command) 2>&1 >/dev/full", site)

    #expect(status == 74)
    #expect(
      errors.hasSuffix("error: cannot write to standard output: No space left on device\n"))
    #expect(errors.components(separatedBy: "error: ").count == 2)
  }

  @Test func aBuildIsPublishedBeforeItsSummaryIsRefused() throws {
    let site = try SampleSite.complete()

    let (status, errors) = try Self.bash("\"$1\" build --source \"$2\" 2>&1 >/dev/full", site)

    #expect(status == 74)
    #expect(errors.contains("cannot write to standard output"))
    #expect(try site.build("--verify").status == 0)
  }

  @Test func helpOfAWrongCommandLineKeepsItsStatus() throws {
    let site = try SampleSite()

    #expect(try Self.bash("\"$1\" nonsense 2>/dev/full", site) == (64, ""))
  }

  /// As other programs: ended by the signal, without a word.
  @Test(arguments: ["explain", "manual", "--help", "export csv --source \"$2\""])
  func aReaderThatHasGoneEndsTheProgramInSilence(_ command: String) throws {
    let site = try SampleSite.complete()

    let (_, words) = try Self.bash(
      "\(Self.brokenPipe); \"$1\" \(command) 2>&1 >&5; echo $?", site)

    #expect(words == "141\n")
  }

  @Test(arguments: ["2>/dev/full", "2>&5"])
  func messagesThatGoNowhereDoNotStopABuild(_ redirection: String) throws {
    let site = try SampleSite.complete()
    // Warnings, more of them than a pipe holds.
    let words = String(repeating: "<script>x()</script>\n\n", count: 2_000)
    try site.writeArticle("third", body: "\(words)Text.\n")

    let (status, _) = try Self.bash(
      "\(Self.brokenPipe); \"$1\" build --source \"$2\" \(redirection)", site)

    #expect(status == 0)
    #expect(try site.build("--verify").status == 0)
  }
}
