/// The diagnostics of one run, as they are handed to people and to other programs.
package struct DiagnosticReport: Sendable {
  /// Returns a line of a source, without its end; nil where it cannot be read.
  ///
  /// - Parameter line: 1-based.
  package typealias SourceLine = (_ file: String, _ line: Int) -> [UInt8]?

  package var format: DiagnosticFormat
  /// Whether the text form has colours.
  package var isColoured: Bool
  /// How many diagnostics people and GitHub are shown; other programs get all.
  package var limit: Int
  /// Of this program, for SARIF.
  package var toolVersion: String

  package init(
    format: DiagnosticFormat = .text, isColoured: Bool = false, limit: Int = 200,
    toolVersion: String = "0"
  ) {
    self.format = format
    self.isColoured = isColoured
    self.limit = limit
    self.toolVersion = toolVersion
  }

  /// Returns the report, sorted by place; nothing for no diagnostics in the forms for people, an
  /// empty list in the others.
  package func bytes(_ diagnostics: [Diagnostic], source: SourceLine) -> [UInt8] {
    let sorted = diagnostics.sorted()
    switch format {
    case .json: return JSONReport(diagnostics: sorted).bytes()
    case .sarif: return SARIFReport(diagnostics: sorted, toolVersion: toolVersion).bytes(source)
    case .github: return capped(sorted) { GitHubReport.append($0, to: &$1) }
    case .text:
      let form = TextReport(isColoured: isColoured)
      return capped(sorted) { form.append($0, source: source, to: &$1) }
    }
  }

  /// Errors are never left out for warnings.
  private func capped(
    _ sorted: [Diagnostic], _ append: (Diagnostic, inout [UInt8]) -> Void
  ) -> [UInt8] {
    var room = max(0, limit - sorted.count { $0.severity == .error })
    var errors = 0
    var output: [UInt8] = []
    var left = 0
    for diagnostic in sorted {
      let isError = diagnostic.severity == .error
      if isError ? errors < limit : room > 0 {
        append(diagnostic, &output)
        if isError { errors += 1 } else { room -= 1 }
      } else {
        left += 1
      }
    }
    if left > 0 { output += Array("… and \(left) more\n".utf8) }
    return output
  }
}
