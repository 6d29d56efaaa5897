import ArgumentParser
import SitePlanner

/// What `check` looks for besides mistakes, and what it may do about it.
struct ReviewOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How old 'reviewed' may be: a number and y, m or d.", valueName: "period"))
  var staleAfter = "2y"
  @Flag(help: "Mend what can be mended without asking anybody.") var fix = false
  @Flag(help: "With --fix: say what would be written, and write nothing.") var dryRun = false

  var period: ReviewPeriod { ReviewPeriod(parsing: staleAfter) ?? .usual }

  func validate() throws {
    if ReviewPeriod(parsing: staleAfter) == nil {
      throw ValidationError(
        "'--stale-after' takes a number and 'y', 'm' or 'd', such as 18m; '\(staleAfter)' is none.")
    }
    if dryRun, !fix { throw ValidationError("'--dry-run' belongs to '--fix'.") }
  }
}
