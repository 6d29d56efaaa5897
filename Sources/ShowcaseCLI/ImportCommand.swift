import ArgumentParser
import CatalogueImport
import Diagnostics
import SiteLoader
import SourceWriter

/// `showcase import KIND PATH`: a whole catalogue of someone else's, as pages.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over a whole catalogue, or the articles of another generator.",
    discussion: """
      Kinds: \(CatalogueKind.allCases.map(\.rawValue).joined(separator: ", ")). What has no place \
      here is kept under keys that begin with 'x_'; what cannot be read is listed with its file and \
      line. What is in the site already stays as it is, so that a second run changes nothing. Exits \
      with 1 when something could not be read.
      """)

  @OptionGroup var source: SourceOptions
  @Argument(help: "What kind of catalogue it is.") var kind: CatalogueKind
  @Argument(help: "Its folder, or its file.", completion: .file()) var path: String

  @Option(
    help: ArgumentHelp(
      "Of Markdown: our keys for theirs, such as 'repo=repository,language=languages'.",
      valueName: "keys"))
  var map: String?
  @Flag(help: "Say what would be written, and write nothing.") var dryRun = false
  @Option(help: "The form of diagnostics: text, json, github or sarif.")
  var format = DiagnosticFormat.text
  @Flag(help: "Print diagnostics only.") var quiet = false

  func validate() throws {
    if map != nil, kind != .markdown { throw ValidationError("'--map' is for 'markdown'.") }
    _ = try KeyMap.parse(map ?? "", of: kind)
  }

  func run() async throws {
    let reporter = Reporter(format: format, quiet: quiet, strict: false)
    try await CommandFailure.reporting(reporter) {
      try source.requireSite()
      let files = try catalogueFiles()
      let read = files.files.map { CatalogueFile(path: place(of: $0.path), bytes: $0.bytes) }
      let reading = CatalogueReading.read(
        kind, read, map: try KeyMap.parse(map ?? "", of: kind))
      guard reading.isRecognised else {
        let found = files.diagnostics + reading.diagnostics
        _ = reporter.report(found, line: CatalogueLines(of: read, with: found).line)
        throw CatalogueNotFound(
          path: path,
          reason: "is no '\(kind.rawValue)': that is \(kind.phrase). Nothing was written")
      }
      let run = CatalogueRun(
        site: SourceFolder(source.root), root: source.root,
        catalogue: (AbsolutePath.of(path), folderName),
        others: files.others, isDry: dryRun)
      let outcome = try await run.take(reading)
      let found = files.diagnostics + outcome.diagnostics
      let isGood = reporter.report(found, line: CatalogueLines(of: read, with: found).line)
      try reporter.summarise(outcome.summary(of: kind, isDry: dryRun))
      if !isGood { throw CommandFailure.mistakes }
    }
  }

  private func catalogueFiles() throws -> ForeignFiles {
    let kind = kind
    guard let files = try ForeignFiles.read(AbsolutePath.of(path), wanting: kind.wants) else {
      throw CatalogueNotFound(path: path)
    }
    return files
  }

  /// A file's path as it leads there from where the user is.
  private func place(of file: String) -> String {
    guard AbsolutePath.isFolder(AbsolutePath.of(path)) else { return path }
    return folderName == "." ? file : "\(folderName)/\(file)"
  }

  /// The folder as it was typed, without a slash at its end.
  private var folderName: String {
    var folder = path[...]
    while folder.count > 1, folder.last == "/" { folder = folder.dropLast() }
    return String(folder)
  }
}

extension CatalogueKind: ExpressibleByArgument {}
