import Diagnostics
import SiteLoader

/// Prints what was found: sorted, each mistake once, in the form that was asked for.
struct Reporter {
  var format: DiagnosticFormat
  var quiet: Bool
  /// Whether warnings count as errors.
  var strict: Bool

  /// Prints `diagnostics` to standard error.
  ///
  /// - Parameter loaded: Shows the lines in question; nil where nothing was read.
  /// - Returns: Whether the site may be published.
  func report(_ diagnostics: [Diagnostic], of loaded: LoadedSite?) -> Bool {
    report(diagnostics) { file, line in loaded?.sourceLine(file, line).map { Array($0.utf8) } }
  }

  /// Prints `diagnostics` to standard error.
  ///
  /// - Parameter line: Shows a line of a file, by its number, 1-based.
  /// - Returns: Whether none is an error.
  func report(_ diagnostics: [Diagnostic], line: (String, Int) -> [UInt8]?) -> Bool {
    let unique = distinct(diagnostics)
    let report = DiagnosticReport(
      format: format, isColoured: format == .text && Terminal.isColoured,
      toolVersion: ShowcaseCommand.configuration.version)
    let printed = report.bytes(unique, source: line)
    if !printed.isEmpty { Terminal.report(String(decoding: printed, as: UTF8.self)) }
    let count = DiagnosticCount(unique)
    if count.errors > 0, format == .text, !quiet { Terminal.report("\(count)\n") }
    return count.errors == 0
  }

  /// Prints one line about what was done, to standard output.
  func summarise(_ line: String) throws(StandardOutputError) {
    if !quiet { try Terminal.print(line + "\n") }
  }

  /// Prints a sentence about the machine, to standard error.
  func note(_ sentence: String) {
    if !quiet, format == .text { Terminal.report("note: \(sentence)\n") }
  }

  private func distinct(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.map { diagnostic in
      var diagnostic = diagnostic
      if strict { diagnostic.severity = .error }
      return diagnostic
    }
  }
}
