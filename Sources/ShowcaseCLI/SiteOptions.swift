import ArgumentParser
import Diagnostics

/// What every command that builds a site understands.
struct SiteOptions: ParsableArguments {
  @OptionGroup var source: SourceOptions

  @Option(
    help: ArgumentHelp(
      "Where the site is written; relative to here.", valueName: "dir"), completion: .directory)
  var output: String?

  @Option(help: ArgumentHelp("The site's URL, instead of that in site.yml.", valueName: "url"))
  var baseURL: String?

  @Flag(help: "Include drafts.") var drafts = false
  @Flag(help: "Include articles whose date is still to come.") var future = false
  @Flag(help: "Treat warnings as errors.") var strict = false

  @Option(help: ArgumentHelp("How many things are done at once.", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Trust nothing an earlier build remembered; compare every file byte by byte.")
  var noCache = false
  @Flag(help: "Link to 'index.html' files, so that the site can be opened from disk.")
  var portable = false

  @Option(help: "The form of diagnostics: text, json, github or sarif.")
  var format = DiagnosticFormat.text

  @Flag(help: "Print diagnostics only.") var quiet = false
  @Flag(help: "Print each file that is written or removed.") var verbose = false

  func validate() throws {
    if let output { try SourceOptions.requireWorkingFolder(for: output) }
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("'--jobs' takes a number from 1 to 1024.")
    }
    if quiet, verbose { throw ValidationError("'--quiet' and '--verbose' exclude each other.") }
    if let baseURL, !Self.isBaseURL(baseURL) {
      throw ValidationError(
        "'--base-url' takes an absolute URL such as 'https://example.org/showcase/'; "
          + "'\(baseURL)' is none.")
    }
  }

  static func isBaseURL(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return false }
    let rest = text.dropFirst(scheme.count)
    return rest.first.map { $0 != "/" } == true
      && !rest.contains { $0.isWhitespace || "?#\"<>\\".contains($0) }
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
