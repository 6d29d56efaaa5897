import ArgumentParser
import SiteLoader
import SiteModel
import SourceWriter

/// `showcase init DIR`: a small site that can be built and published as it is.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a site: settings, a project, an article, and what publishes it.",
    discussion: """
      The folder may hold other things: a README.md, a .gitignore and workflows that are there are \
      kept. Content that is there is never touched; then nothing is written at all.
      """)

  @Argument(
    help: ArgumentHelp("The site's folder; '.' is this one.", valueName: "dir"),
    completion: .directory)
  var folder: String
  @Option(help: ArgumentHelp("The site's name, if not that of the folder.", valueName: "text"))
  var title: String?
  @Option(help: ArgumentHelp("Where it will be published.", valueName: "url"))
  var url: String?

  func validate() throws {
    if folder.isEmpty { throw ValidationError("The site's folder has a name; '.' is this one.") }
    try SourceOptions.requireWorkingFolder(for: folder)
    if let title, Scaffold.oneLine(title).isEmpty {
      throw ValidationError("'--title' takes a text; this one is empty.")
    }
    if let url, !SiteOptions.isBaseURL(url) {
      throw ValidationError(
        "'--url' takes an absolute URL such as 'https://example.org/showcase/'; '\(url)' is none.")
    }
  }

  func run() async throws {
    let reporter = Reporter(format: .text, quiet: false, strict: false)
    try await CommandFailure.reporting(reporter) {
      let place = NewFolder(AbsolutePath.of(folder))
      let files = Scaffold(
        title: title.map(Scaffold.oneLine) ?? Scaffold.title(of: AbsolutePath.of(folder)), url: url,
        day: try Today.text()
      ).files
      let kept = try requireRoom(for: files, in: place)
      for file in files where !kept.contains(file.path) {
        try place.sources.create(place.path(file.path), Array(file.text.utf8))
      }
      try tell(files.map(\.path).filter { !kept.contains($0) }, kept)
    }
  }

  /// Returns what is there already and may stay; where anything else is, nothing is written.
  private func requireRoom(
    for files: [Scaffold.File], in place: NewFolder
  ) throws -> Set<String> {
    let present = try files.filter { try place.sources.exists(place.path($0.path)) }
    let taken = present.filter { !$0.mayBeThere }
    guard taken.isEmpty else {
      let names = taken.map { "  \($0.path)\n" }.joined()
      Terminal.report(
        "error: '\(folder)' holds a site, or a part of one; nothing was written, because these "
          + "files are there already:\n\(names)")
      throw CommandFailure.mistakes
    }
    return Set(present.map(\.path))
  }

  private func tell(_ written: [String], _ kept: Set<String>) throws(StandardOutputError) {
    let lines = written.map { "  \($0)\n" } + kept.sorted().map { "  \($0) (kept as it was)\n" }
    try Terminal.print("Made a site in '\(folder)':\n\(lines.joined())")
    if kept.contains(".gitignore") {
      Terminal.report(
        "note: keep the folder '.showcase' out of version control: add it to .gitignore\n")
    }
    try Terminal.print(
      "Run 'showcase serve' there to see it"
        + (url == nil ? ", and say in content/site.yml where it will be published.\n" : ".\n"))
  }
}
