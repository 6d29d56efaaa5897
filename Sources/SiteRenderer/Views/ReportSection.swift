import Diagnostics
import SitePlanner
import Templates

/// Everything that one rule found.
struct ReportSection: Sendable {
  /// So many are shown; `showcase check` lists them all.
  static let limit = 200

  var catalogue: Catalogue
  var code: DiagnosticCode
  var findings: [Finding]

  static let view = View<ReportSection>("report section") { fields in
    fields.text("title", "The rule in words: `Pictures without a text`.") { $0.title }
    fields.text("id", "The rule's name, for its heading in addresses.") { $0.code.rawValue }
    fields.text("meaning", "Why it is a rule.") { $0.code.explanation?.meaning }
    fields.number("count", "How much it found.") { $0.findings.count }
    fields.list("rows", of: ReportRow.view, "What it found, by source; at most 200.") { section in
      section.findings.prefix(limit).map { ReportRow(catalogue: section.catalogue, finding: $0) }
    }
    fields.number("more", "How many rows are not shown; absent if all are.") {
      $0.findings.count > limit ? $0.findings.count - limit : nil
    }
  }

  private var title: String {
    switch code {
    case .altMissing: "Pictures without a text"
    case .headingSkipped: "Headings that skip a level"
    case .imageOversized: "Pictures that are too large"
    case .languageMixed: "Pages in other letters"
    case .logoMissing: "Projects without a logo"
    case .opennessUndeclared: "Licences that leave open how free a project is"
    case .pageOrphaned: "Pages that nothing links to"
    case .relatedOneSided: "Neighbours that do not know each other"
    case .repositoryDuplicate: "Repositories that have two projects"
    case .reviewedStale: "Facts that nobody has looked over for long"
    default: code.rawValue
    }
  }
}
