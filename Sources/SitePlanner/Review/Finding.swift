package import Diagnostics

/// Something that a person should look at: no mistake that stops a build, but a site is better
/// without it.
package struct Finding: Hashable, Sendable {
  /// What it is about; the indices are those of the plan's site.
  package enum Subject: Hashable, Sendable {
    case article(Int)
    case project(Int)
    case page(Int)
    case asset(Int)
  }

  package var subject: Subject
  /// A warning.
  package var diagnostic: Diagnostic
  /// The key whose value is meant, where the diagnostic knows only the file.
  package var key: String?
  /// How it can be mended without asking anybody; nil where a person has to decide.
  package var repair: Repair?

  init(
    _ code: DiagnosticCode, _ message: String, at span: SourceSpan, of subject: Subject,
    key: String? = nil, notes: [Note] = [], repair: Repair? = nil
  ) {
    self.subject = subject
    self.diagnostic = .warning(code, message, at: span, notes: notes)
    self.key = key
    self.repair = repair
  }
}
