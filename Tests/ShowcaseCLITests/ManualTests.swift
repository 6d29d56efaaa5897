import Foundation
import Testing

@testable import ShowcaseCLI

/// What surrounds the program on a machine: completions, the manual page, the version.
@Suite struct ManualTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreMade(_ shell: String) throws {
    let outcome = try Program.run(["--generate-completion-script", shell])

    #expect(outcome.status == 0)
    for word in ["build", "check", "init", "new", "stale-after"] {
      #expect(outcome.output.contains(word), "\(word)")
    }
  }

  @Test func bashCanReadItsCompletions() throws {
    let site = try SampleSite()
    try site.write("completions", Program.run(["--generate-completion-script", "bash"]).output)

    #expect(try Self.status("/bin/bash", ["-n", site.root.path + "/completions"]) == 0)
  }

  @Test func theManualNamesEveryCommandAndOption() throws {
    let outcome = try Program.run(["manual"])

    #expect(outcome.status == 0)
    for command in ShowcaseCommand.configuration.subcommands {
      let name = try #require(command.configuration.commandName)
      #expect(outcome.output.contains("\n.SS showcase \(name)\n"))
    }
    #expect(outcome.output.contains("\n.TP\n.B \\-\\-stale\\-after <period>\nHow old "))
    #expect(outcome.output.contains("\n.TP\n.B <kind>\n"))
    #expect(outcome.output.split(separator: "\n").allSatisfy { !$0.hasPrefix("..") })
  }

  /// Where a program that shows manuals is there.
  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/groff")))
  func groffHasNoComplaint() throws {
    let site = try SampleSite()
    try site.write("showcase.1", Program.run(["manual"]).output)

    let script = "groff -man -ww -z \"$1\" 2>&1 | grep . && exit 1 || exit 0"
    let path = site.root.path + "/showcase.1"
    #expect(try Self.status("/bin/sh", ["-c", script, "sh", path]) == 0)
  }

  @Test func helpIsTakenApart() {
    let help = HelpText(
      """
      OVERVIEW: Do it.

      At once.

      USAGE: showcase do [--fast] <what>

      ARGUMENTS:
        <what>                  What to do.

      OPTIONS:
        --a-very-long-option-name <value>
                                What it means.
        --fast                  Do it fast.

      """)

    #expect(help.overview == "Do it.\nAt once.")
    #expect(help.usage == "showcase do [--fast] <what>")
    #expect(
      help.entries == [
        .init(label: "<what>", meaning: "What to do."),
        .init(label: "--a-very-long-option-name <value>", meaning: "What it means."),
        .init(label: "--fast", meaning: "Do it fast."),
      ])
  }

  @Test(arguments: [
    (".dot", "\\&.dot"), ("'quote", "\\&'quote"), ("a\\b", "a\\eb"), ("--x", "\\-\\-x"),
    ("a\n.b", "a\n\\&.b"),
  ])
  func textOfTheManualStaysText(_ text: String, _ written: String) {
    #expect(ManualPage.text(text) == written)
  }

  @Test func theVersionHasItsRevisionWhereOneIsKnown() throws {
    let outcome = try Program.run(["--version"])

    #expect(
      try outcome.output.wholeMatch(of: Regex(#"\d+\.\d+\.\d+( \([0-9a-f]{12}\))?\n"#)) != nil)
  }

  @Test func noSiteHasTheRevisionInIt() throws {
    let site = try SampleSite.complete()
    try site.build()
    let version = try Program.run(["--version"]).output
    guard let match = version.firstMatch(of: /[0-9a-f]{12}/) else { return }

    for (name, bytes) in site.tree() {
      #expect(!String(decoding: bytes, as: UTF8.self).contains(match.output), "\(name)")
    }
  }

  private static func status(_ path: String, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.status
  }
}
