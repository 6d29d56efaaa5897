import ArgumentParser
import Diagnostics
import SiteModel

/// `showcase refresh`: what forges know of the projects, into files beside their pages.
struct RefreshCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refresh",
    abstract: "Ask the forges for the projects' figures.",
    discussion: """
      Asks GitHub, GitLab and Forgejo for stars, issues, the last change and the last release, and \
      writes content/projects/NAME.forge.json. What cannot be had stays as it was. Tokens are taken \
      from GITHUB_TOKEN, GITLAB_TOKEN and CODEBERG_TOKEN, and go to that forge alone. A run that was \
      interrupted goes on where it stopped. Exits with 0 even where a forge had no answer.
      """)

  @OptionGroup var source: SourceOptions
  @Argument(help: "Only these projects, by slug.") var projects: [String] = []

  @Option(
    help: ArgumentHelp("Ask this server in place of every forge.", valueName: "url"))
  var baseApi: String?
  @Option(
    help: ArgumentHelp("Leave alone what was fetched in so many hours.", valueName: "hours"))
  var maxAge = 20
  @Flag(help: "Ask for every project, however fresh its figures.") var force = false
  @Option(help: "The form of diagnostics: text, json, github or sarif.")
  var format = DiagnosticFormat.text
  @Flag(help: "Print diagnostics only.") var quiet = false

  func validate() throws {
    if !(0...8760).contains(maxAge) {
      throw ValidationError("'--max-age' takes a number of hours from 0 to 8760.")
    }
    if let baseApi { try ForgeOptions.requireSafe(baseApi) }
  }

  func run() async throws {
    let reporter = Reporter(format: format, quiet: quiet, strict: false)
    try await CommandFailure.reporting(reporter) {
      guard let now = Environment.now else {
        Terminal.report("error: the clock shows no date\n")
        throw CommandFailure.machine
      }
      var refresh = try await Refresh(
        root: source.root, base: baseApi, reporter: reporter, date: now)
      let unknown = refresh.keep(slugs: projects)
      guard unknown.isEmpty else {
        throw ValidationError("There is no project '\(unknown[0])'.")
      }
      if !force { refresh.leaveFresh(hours: maxAge) }
      try await refresh.run()
    }
  }
}
