import ArgumentParser
import CatalogueImport
import SiteModel
import SiteWriter
import SourceWriter

/// `showcase export FORM`: the site's projects in the formats of others.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the site's projects as codemeta.json, publiccode.yml, CSV or JSON.",
    discussion: """
      codemeta and publiccode make a folder with a file for each project, csv and json one file. \
      Without --to everything goes to standard output. A file that is there already and differs \
      stays, unless --overwrite is given.
      """)

  @OptionGroup var options: SiteOptions
  @Argument(help: "codemeta, publiccode, csv or json.") var form: ExportForm
  @Option(
    help: ArgumentHelp("The folder to write to; made where it is missing.", valueName: "dir"),
    completion: .directory)
  var to: String?
  @Flag(help: "Replace files that are there already.") var overwrite = false

  func run() async throws {
    let reporter = options.reporter
    try await CommandFailure.reporting(reporter) {
      let files = try await exported(reporter)
      guard let to else { return try print(files) }
      let outcome = try write(files, to: to)
      try reporter.summarise(
        "Exported \(Amount.of(files.count, "file")) to '\(to)': \(outcome.written) written, "
          + "\(outcome.same) unchanged")
      for path in outcome.different {
        Terminal.report("note: '\(path)' differs and was left; '--overwrite' replaces it\n")
      }
    }
  }

  /// Each file with its path below the folder.
  private func exported(_ reporter: Reporter) async throws -> [(path: String, bytes: [UInt8])] {
    let form = form
    let sink = CollectedFiles { path in
      path == form.fileName || (form == .codemeta && path.hasSuffix("/\(form.fileName)"))
    }
    let outcome = try await options.pipeline.run(store: BodyStore(), into: sink)
    guard reporter.report(outcome.diagnostics, of: outcome.loaded) else {
      throw CommandFailure.mistakes
    }
    switch form {
    case .publiccode: return publiccode(outcome.loaded.site)
    case .codemeta:
      return sink.files.map { file in
        (path: file.path.split(separator: "/").suffix(2).joined(separator: "/"), bytes: file.bytes)
      }
    case .csv, .json: return sink.files
    }
  }

  private func publiccode(_ site: Site) -> [(path: String, bytes: [UInt8])] {
    site.projects.filter { options.drafts || !$0.source.draft }
      .sorted { $0.source.slug < $1.source.slug }
      .map { project in
        let text = PubliccodeWriter.text(for: project, language: site.settings.language)
        return (path: "\(project.source.slug)/\(form.fileName)", bytes: Array(text.utf8))
      }
  }

  /// One file as it is; several as a list in JSON, or as documents of one YAML stream.
  private func print(
    _ files: [(path: String, bytes: [UInt8])]
  ) throws(StandardOutputError) {
    let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
    switch form {
    case .csv, .json: try Terminal.print(texts.joined())
    case .publiccode: try Terminal.print(texts.map { "---\n\($0)" }.joined())
    case .codemeta:
      let items = texts.map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }
      try Terminal.print("[\n\(items.joined(separator: ",\n"))\n]\n")
    }
  }

  private func write(
    _ files: [(path: String, bytes: [UInt8])], to folder: String
  ) throws -> (written: Int, same: Int, different: [String]) {
    let target = try ExportFolder(AbsolutePath.of(folder))
    var outcome = (written: 0, same: 0, different: [String]())
    for file in files {
      switch try target.write(file.path, file.bytes, replaces: overwrite) {
      case .new: outcome.written += 1
      case .same: outcome.same += 1
      case .different: outcome.different.append("\(folder)/\(file.path)")
      }
    }
    return outcome
  }
}
