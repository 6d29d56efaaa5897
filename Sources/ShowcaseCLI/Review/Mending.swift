import Diagnostics
import FrontMatter
import SiteModel
import SitePlanner
import SourceWriter

/// Changes to sources that are right whatever else stands in them.
struct Mending {
  /// One source, before and after.
  struct Change {
    var path: String
    var old: [UInt8]
    var new: [UInt8]
    /// What is different, a line for each mended mistake.
    var notes: [String]
  }

  private let sources: SourceFolder
  private var changes: [String: Change] = [:]

  /// Works out what to write; writes nothing.
  init(
    _ findings: [Finding], _ diagnostics: [Diagnostic], in sources: SourceFolder
  ) throws(SourceWriteError) {
    self.sources = sources
    // From the end of each file, so that the places of earlier ones stay true.
    for diagnostic in diagnostics.sorted(by: >) where diagnostic.code == .licenseDeprecated {
      try renameLicense(at: diagnostic.span)
    }
    for case .addRelated(let slug, let file)? in findings.map(\.repair) {
      try addRelated(slug, to: file)
    }
  }

  /// By path.
  var all: [Change] { changes.values.sorted { $0.path < $1.path } }

  /// Writes them; a file that somebody changed meanwhile stays as it is and ends the run.
  func write() throws(SourceWriteError) {
    for change in all { try sources.replace(change.path, change.old, with: change.new) }
  }

  private mutating func addRelated(_ slug: String, to file: String) throws(SourceWriteError) {
    guard let change = try change(of: file),
      let new = ListInsertion.adding(slug, to: "related", of: change.new)
    else { return }
    record(change, new, "'related' names '\(slug)'")
  }

  /// Only where SPDX has exactly one successor: 'GPL-3.0' has two, and the project must choose.
  private mutating func renameLicense(at span: SourceSpan) throws(SourceWriteError) {
    guard let change = try change(of: span.file),
      let range = SourceLines.range(of: span, in: change.new),
      let license = SPDXLicense(id: String(decoding: change.new[range], as: UTF8.self)),
      license.successors.count == 1
    else { return }
    var new = change.new
    new.replaceSubrange(range, with: Array(license.successors[0].utf8))
    record(change, new, "'\(license.id)' is '\(license.successors[0])'")
  }

  private func change(of file: String) throws(SourceWriteError) -> Change? {
    if let known = changes[file] { return known }
    guard let bytes = try sources.contents(of: file) else { return nil }
    return Change(path: file, old: bytes, new: bytes, notes: [])
  }

  private mutating func record(_ change: Change, _ new: [UInt8], _ note: String) {
    var change = change
    change.new = new
    change.notes.append(note)
    changes[change.path] = change
  }
}
