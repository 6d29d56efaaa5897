import CatalogueImport
import Diagnostics
import Markdown
import SiteLoader
import SiteModel
import SourceWriter

/// Writes the pages of a catalogue into a site that may have some of them.
struct CatalogueRun {
  var site: SourceFolder
  /// Of the site, absolute.
  var root: String
  /// Of the catalogue, absolute; and as the user typed it.
  var catalogue: (root: String, name: String)
  /// Files of the catalogue beside those that were read, below its folder.
  var others: [String]
  /// Whether nothing is to be written.
  var isDry: Bool

  /// Settles every page, then writes; nothing is written before all are settled.
  func take(_ reading: CatalogueReading) async throws -> CatalogueOutcome {
    var outcome = CatalogueOutcome(unread: reading.unread, diagnostics: reading.diagnostics)
    var pages = reading.pages.compactMap { page in
      let settled = SettledPage.settle(page, FrontMatterCheck.diagnostics)
      outcome.diagnostics += settled.diagnostics
      if settled.value == nil { outcome.unread += 1 }
      return settled.value?.page
    }
    let files = pages.map(bundled)
    outcome.diagnostics += await review(pages, files).settle(&pages)
    let hidden = Set(pages.filter(\.isDraft).map(\.slug))
    outcome.diagnostics += References.settle(
      &pages, existing: try existingProjects(), hidden: hidden)
    for (page, files) in zip(pages, files) {
      let settled = SettledPage.settle(page, FrontMatterCheck.diagnostics)
      outcome.diagnostics += settled.diagnostics
      guard let page = settled.value else {
        outcome.unread += 1
        continue
      }
      try write(page, files, &outcome)
    }
    outcome.others = others.count - files.reduce(0) { $0 + $1.count }
    return outcome
  }

  private func write(
    _ page: SettledPage, _ files: [String], _ outcome: inout CatalogueOutcome
  ) throws {
    switch try site.meet(page, writes: !isDry) {
    case .new:
      outcome.new += 1
      if page.page.isDraft { outcome.drafts += 1 }
    case .same: outcome.same += 1
    case .different:
      outcome.different.append(page.path)
      return
    }
    guard let bundle = page.page.bundle else { return }
    for file in files {
      guard let bytes = ForeignFiles.bytes(of: "\(catalogue.root)/\(place(bundle))\(file)") else {
        outcome.diagnostics.append(
          .error(
            .fileUnreadable, "this file cannot be read", at: SourceSpan(file: "\(bundle)/\(file)")))
        continue
      }
      let path = "\(page.page.stem)/\(file)"
      let old = try site.contents(of: path)
      if old == nil, !isDry { try site.create(path, bytes) }
      if let old, old != bytes { outcome.different.append(path) }
    }
  }

  /// The files that come with a page, below its folder.
  private func bundled(_ page: ImportedPage) -> [String] {
    guard let bundle = page.bundle else { return [] }
    let folder = place(bundle)
    return others.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
  }

  /// A folder of the catalogue as it lies below its root, with a slash at its end.
  private func place(_ folder: String) -> String {
    let prefix = "\(catalogue.name)/"
    return (folder.hasPrefix(prefix) ? String(folder.dropFirst(prefix.count)) : folder) + "/"
  }

  private func review(_ pages: [ImportedPage], _ files: [[String]]) -> LinkReview {
    let jobs = Jobs(Environment.processors)
    return LinkReview(
      converter: MarkdownConverter(worker: Environment.worker, jobs: jobs.count),
      files: Dictionary(zip(pages.map(\.path), files.map(Set.init))) { $1 }, jobs: jobs)
  }

  /// By the names of their files and folders.
  private func existingProjects() throws -> Set<String> {
    let listing = try ForeignFiles.read("\(root)/content/projects") { _ in false }
    return Set((listing?.names ?? []).map { $0.hasSuffix(".md") ? String($0.dropLast(3)) : $0 })
  }
}
