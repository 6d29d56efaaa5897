import ArgumentParser
import Diagnostics
import HTTPClient
import SiteModel
import SourceWriter

/// Whether and how `check` asks for the addresses that the site links to.
struct ExternalOptions: ParsableArguments {
  @Flag(help: "Ask for every outside address; uses the network.") var external = false
  @Option(
    help: ArgumentHelp(
      "With --external: for how many hours an answer counts.", valueName: "hours"))
  var externalMaxAge = 168

  func validate() throws {
    if !(0...87_600).contains(externalMaxAge) {
      throw ValidationError("'--external-max-age' takes hours, from 0 to 87600.")
    }
  }

  /// Asks for `addresses`, and says how that went.
  ///
  /// - Returns: What leads nowhere, and what has moved.
  func ask(
    _ addresses: Set<String>, of site: Site, _ sources: SourceFolder, _ reporter: Reporter
  ) async throws -> [Diagnostic] {
    let transport = URLSessionTransport(
      HTTPLimits(idle: .seconds(10), overall: .seconds(20), body: 256 << 10))
    let probe = LinkProbe(transport, agent: ShowcaseCommand.userAgent)
    let check = ExternalCheck(
      sources: sources, survey: LinkSurvey(probe), now: Environment.seconds,
      maxAge: externalMaxAge * 3600)
    let outcome = try await check.run(addresses, in: site)
    try reporter.summarise(
      "Asked for \(Amount.grouped(outcome.asked)) outside addresses, "
        + "\(Amount.grouped(outcome.known)) known: "
        + "\(Amount.grouped(outcome.diagnostics.count)) to mend, "
        + "\(Amount.grouped(outcome.unknown.count)) unknown")
    for (address, reason) in outcome.unknown {
      reporter.note("of '\(address)' nothing is known: \(reason)")
    }
    return outcome.diagnostics
  }
}
