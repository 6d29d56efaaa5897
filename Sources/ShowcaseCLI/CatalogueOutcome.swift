import CatalogueImport
import Diagnostics

/// What an import did, in numbers.
struct CatalogueOutcome {
  var new = 0
  var same = 0
  /// Paths where something else is.
  var different: [String] = []
  var unread = 0
  /// Among the new ones.
  var drafts = 0
  /// Files that were passed over.
  var others = 0
  var diagnostics: [Diagnostic] = []

  /// `Imported 812 projects: 780 new, 20 already there and the same, 12 differ and were left; 47
  /// could not be read`.
  func summary(of kind: CatalogueKind, isDry: Bool) -> String {
    let left = different.count { $0.hasSuffix(".md") }
    let noun = Amount.of(new + same + left, kind.pages.rawValue)
    let drafts = drafts > 0 ? " (\(Amount.of(self.drafts, "draft")))" : ""
    var parts = ["\(Amount.grouped(new)) new\(drafts)"]
    if same > 0 { parts.append("\(Amount.grouped(same)) already there and the same") }
    if left > 0 {
      parts.append(
        "\(Amount.grouped(left)) \(left == 1 ? "differs and was" : "differ and were") left")
    }
    var line = "\(isDry ? "Would import" : "Imported") \(noun): \(parts.joined(separator: ", "))"
    if unread > 0 { line += "; \(Amount.grouped(unread)) could not be read" }
    if others > 0 {
      line += "\nPassed over: \(Amount.of(others, "file")) of other kinds"
    }
    if !different.isEmpty {
      line += "\nLeft as they are:\n" + different.map { "  \($0)" }.joined(separator: "\n")
    }
    return line
  }
}
