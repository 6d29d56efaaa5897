import CatalogueImport
import Diagnostics
import SiteLoader
import SourceWriter

/// Writes the pages of a catalogue into a site that may have some of them.
struct CatalogueRun {
  struct Outcome {
    var new = 0
    var same = 0
    /// Paths where something else is.
    var different: [String] = []
    var unread = 0
    /// Among the new ones.
    var drafts = 0
    var diagnostics: [Diagnostic] = []
  }

  var site: SourceFolder
  /// Of the site, absolute.
  var root: String
  /// Whether nothing is to be written.
  var isDry: Bool

  /// Settles every page, then writes; nothing is written before all are settled.
  func take(_ reading: CatalogueReading) throws -> Outcome {
    var outcome = Outcome(unread: reading.unread, diagnostics: reading.diagnostics)
    let hidden = Set(
      settled(reading.pages, &outcome, isTrial: true).filter(\.isDraft).map(\.page.slug))
    var pages = reading.pages
    outcome.diagnostics += References.settle(
      &pages, existing: try existingProjects(), hidden: hidden)
    for page in settled(pages, &outcome, isTrial: false) {
      switch try site.meet(page, writes: !isDry) {
      case .new:
        outcome.new += 1
        if page.isDraft { outcome.drafts += 1 }
      case .same: outcome.same += 1
      case .different: outcome.different.append(page.path)
      }
    }
    return outcome
  }

  /// - Parameter isTrial: Whether this only finds out which pages will be drafts.
  private func settled(
    _ pages: [ImportedPage], _ outcome: inout Outcome, isTrial: Bool
  ) -> [SettledPage] {
    pages.compactMap { page in
      let settled = SettledPage.settle(page, FrontMatterCheck.diagnostics)
      if !isTrial {
        outcome.diagnostics += settled.diagnostics
        if settled.value == nil { outcome.unread += 1 }
      }
      return settled.value
    }
  }

  /// By the names of their files and folders.
  private func existingProjects() throws -> Set<String> {
    let listing = try ForeignFiles.read("\(root)/content/projects") { _ in false }
    return Set((listing?.names ?? []).map { $0.hasSuffix(".md") ? String($0.dropLast(3)) : $0 })
  }
}

extension SettledPage {
  var isDraft: Bool {
    let words = page["draft"].map { ProjectMerger.words($0.value).lowercased() }
    return ["true", "yes", "on"].contains(words)
  }
}

extension CatalogueRun.Outcome {
  /// `Imported 812 projects: 780 new, 20 already there and the same, 12 differ and were left; 47
  /// could not be read`.
  func summary(of kind: CatalogueKind, others: Int, isDry: Bool) -> String {
    let total = new + same + different.count
    let noun = kind.pages.rawValue
    var parts = [
      "\(Amount.grouped(new)) new\(drafts > 0 ? " (\(Amount.of(drafts, "draft")))" : "")"
    ]
    if same > 0 { parts.append("\(Amount.grouped(same)) already there and the same") }
    if !different.isEmpty {
      let verb = different.count == 1 ? "differs and was left" : "differ and were left"
      parts.append("\(Amount.grouped(different.count)) \(verb)")
    }
    var line = "\(isDry ? "Would import" : "Imported") \(Amount.of(total, noun)): "
    line += parts.joined(separator: ", ")
    if unread > 0 { line += "; \(Amount.grouped(unread)) could not be read" }
    if others > 0 {
      line +=
        "\n\(Amount.of(others, "other file")) in the folder \(others == 1 ? "was" : "were") not read"
    }
    if !different.isEmpty {
      line += "\nLeft as they are:\n" + different.map { "  \($0)" }.joined(separator: "\n")
    }
    return line
  }
}
