import ArgumentParser
import DevServer
import Dispatch
import Glibc
import SiteModel
import SitePlanner

/// `showcase serve`: the site in a browser, while it is being written.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the site in a browser, and every change of it at once.",
    discussion: """
      Writes nothing. Drafts and articles of a later date are shown with a mark. Ends with Ctrl-C \
      and status 0; exits with 64 for bad arguments, 74 when the machine failed (the port is taken).
      """)

  @OptionGroup var source: SourceOptions

  @Option(
    help: ArgumentHelp(
      "The port; without it the first free one from \(Listener.firstPort).", valueName: "port"))
  var port: UInt16?

  @Option(
    help: ArgumentHelp(
      "The address of this machine to listen on; 0.0.0.0 lets the whole network in.",
      valueName: "address"))
  var host = "127.0.0.1"

  @Flag(help: "Open the site in a browser.") var open = false
  @Flag(help: "Leave out drafts and articles whose date is still to come.") var noDrafts = false
  @Flag(help: "Look for changes now and then, where the system does not tell of them.")
  var poll = false

  @Option(help: ArgumentHelp("How many things are done at once.", valueName: "n"))
  var jobs: Int?
  @Flag(help: "Print diagnostics only.") var quiet = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("'--jobs' takes a number from 1 to 1024.")
    }
  }

  func run() async throws {
    let reporter = Reporter(format: .text, quiet: quiet, strict: false)
    try await CommandFailure.reporting(reporter) {
      let listener = try Listener(host: host, port: port)
      let server = DevServer(
        SiteSources(
          root: source.root,
          planOptions: PlanOptions(
            now: Environment.now, drafts: !noDrafts, future: !noDrafts, epoch: Environment.epoch),
          jobs: Jobs(jobs ?? Environment.processors), worker: Environment.worker,
          overrun: CommandFailure.overrun(reporter)),
        on: listener, polls: poll,
        reports: DevServer.Reports(
          found: { [changes = ReportedChanges()] in
            changes.report($0, of: $1, by: reporter)
          },
          note: { reporter.note($0) }))
      let interrupts = Self.endOnInterrupt()
      defer { withExtendedLifetime(interrupts) {} }
      let opens = open
      try await server.run {
        if port == nil, listener.port != Listener.firstPort {
          reporter.note("port \(Listener.firstPort) is taken")
        }
        try Terminal.print("Serving \(listener.url) (Ctrl-C ends it)\n")
        if opens, !Browser.open(listener.url) { reporter.note("no browser could be started") }
      }
    }
  }

  /// Ends the program with status 0, at once: there is nothing to be saved.
  private static func endOnInterrupt() -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { Glibc.exit(0) }
      source.resume()
      return source
    }
  }
}
