import CatalogueImport
import Diagnostics
import FrontMatter
import SiteLoader
import SiteModel

extension FuzzTarget {
  /// Readers of others' catalogues and files. The first byte chooses the reader, counted from `a`;
  /// the rest are its files, with a NUL between two.
  static let catalogue = FuzzTarget("catalogue", longest: 1024) { bytes in
    guard let first = bytes.first else { return }
    let contents = bytes.dropFirst().split(separator: 0, omittingEmptySubsequences: false)
      .map(Array.init)
    let choice = Int(first &- UInt8(ascii: "a")) % (kinds.count + sources.count)
    if choice < kinds.count {
      let names = ForeignNames.names(of: kinds[choice])
      let files = zip(names, contents).map { CatalogueFile(path: $0, bytes: $1) }
      try checkCatalogue(kinds[choice], files)
    } else {
      let source = sources[choice - kinds.count]
      let file = CatalogueFile(path: ForeignNames.name(of: source), bytes: contents[0])
      try checkSource(source, file)
    }
  }

  private static let kinds = CatalogueKind.allCases
  private static let sources = ProjectSource.allCases

  private static func checkCatalogue(_ kind: CatalogueKind, _ files: [CatalogueFile]) throws {
    var reading = CatalogueReading.read(kind, files)
    try ForeignNames.check(reading.diagnostics, in: files)
    let errors = reading.diagnostics.count { $0.severity == .error }
    try BrokenProperty.unless(
      reading.unread == 0 || errors > 0, "a record that is left out is told of")
    let expected = ForeignNames.fewestRecords(of: kind, in: files)
    try BrokenProperty.unless(
      reading.pages.count + reading.unread >= expected,
      "each file is a page or told of: \(reading.pages.count) and \(reading.unread) of \(expected)")
    var said = reading.diagnostics
    said += References.settle(&reading.pages, existing: [], hidden: [])
    var written: [SettledPage] = []
    for page in reading.pages {
      let settled = SettledPage.settle(page, FrontMatterCheck.diagnostics)
      said += settled.diagnostics
      if let value = settled.value {
        try WrittenPage(value).check()
        written.append(value)
      } else {
        try BrokenProperty.unless(
          settled.diagnostics.contains { $0.severity == .error }, "a page is there or told of")
      }
    }
    try BrokenProperty.unless(
      Set(written.map(\.path)).count == written.count, "pages have names of their own")
    try WrittenPage.checkNothingLost(files, kind, written, said)
  }

  private static func checkSource(_ source: ProjectSource, _ file: CatalogueFile) throws {
    let finding = source.read(file)
    try ForeignNames.check(finding.diagnostics, in: [file])
    let outcome = ProjectMerger.merge([(source, finding)], slug: "a")
    let settled = SettledPage.settle(outcome.page, FrontMatterCheck.diagnostics)
    try BrokenProperty.unless(
      settled.value != nil || settled.diagnostics.contains { $0.severity == .error },
      "a page is there or told of")
    if let page = settled.value { try WrittenPage(page).check() }
  }
}
