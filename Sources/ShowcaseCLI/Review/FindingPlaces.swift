import Diagnostics
import FrontMatter
import SitePlanner
import SourceWriter

/// Findings to diagnostics at the line of the key that they are about.
struct FindingPlaces {
  let sources: SourceFolder

  /// Reads the source of each finding that names a key; where that cannot be done the file as a
  /// whole stays its place.
  func diagnostics(of findings: [Finding]) -> [Diagnostic] {
    findings.map { finding in
      var diagnostic = finding.diagnostic
      let file = diagnostic.span.file
      if let key = finding.key, let bytes = try? sources.contents(of: file),
        let span = KeyPlace.span(of: key, in: bytes, file: file)
      {
        diagnostic.span = span
      }
      return diagnostic
    }
  }
}
