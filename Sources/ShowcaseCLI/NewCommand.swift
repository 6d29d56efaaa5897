import ArgumentParser
import Diagnostics
import SiteModel
import SourceWriter

/// `showcase new KIND TITLE`: a source with the right keys.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin an article, a project or a page.",
    discussion: """
      Writes a file with today's date and the keys it needs, and prints its path. Nothing is ever \
      overwritten.
      """)

  @OptionGroup var source: SourceOptions
  @Argument(help: "article, project or page.") var kind: SourceKind
  @Argument(help: "Its title; the file is named after it.") var title: String

  @Option(
    help: ArgumentHelp("Its name in the address, if not made of the title.", valueName: "slug"))
  var slug: String?
  @Option(
    help: ArgumentHelp(
      "Instead of today: of an article, or when a project was added.", valueName: "date"))
  var date: String?
  @Option(help: ArgumentHelp("What it is about, in a sentence.", valueName: "text"))
  var summary: String?
  @Option(help: ArgumentHelp("Where a project's source is.", valueName: "url"))
  var repository: String?
  @Option(help: ArgumentHelp("A project's licence, as SPDX names it.", valueName: "spdx"))
  var license: String?
  @Flag(help: "Keep it back until 'draft' is taken out.") var draft = false
  @Flag(help: "Give it a folder of its own, for pictures beside it.") var folder = false

  func validate() throws {
    if kind != .project, repository != nil || license != nil {
      throw ValidationError("'--repository' and '--license' are for projects.")
    }
    if kind == .page, date != nil { throw ValidationError("A page has no date.") }
    if let date, !Self.isWholeDate(date) {
      throw ValidationError("'--date' takes a day such as '2026-11-02'; '\(date)' is none.")
    }
  }

  func run() async throws {
    let reporter = Reporter(format: .text, quiet: false, strict: false)
    try await CommandFailure.reporting(reporter) {
      let site = SourceFolder(source.root)
      guard try site.exists("content/site.yml") else {
        _ = reporter.report([Self.noSite], of: nil)
        throw CommandFailure.mistakes
      }
      let new = try planned(in: site)
      try requireFreeName(new, in: site)
      try site.create(new.path, Array(new.text.utf8))
      try Terminal.print(new.path + "\n")
    }
  }

  private func planned(in site: SourceFolder) throws -> NewSource {
    let words = Scaffold.oneLine(title)
    let day = try date ?? Today.text()
    return NewSource(
      kind: kind, title: words, slug: try chosenSlug(for: words), day: day, isDraft: draft,
      hasFolder: folder, summary: summary, repository: repository, license: license,
      namesSchema: try site.exists(SchemaComment.path(kind.rawValue)))
  }

  private func chosenSlug(for title: String) throws -> Slug {
    if title.isEmpty { throw ValidationError("A title has at least one letter.") }
    if let slug {
      guard let valid = Slug(validating: slug) else {
        let near = Slug(slugging: slug).map { "; '\($0)' is one" } ?? ""
        throw ValidationError(
          "'--slug' takes lower case letters, digits and '-'; '\(slug)' is no slug\(near).")
      }
      return valid
    }
    guard let made = Slug(slugging: title) else {
      throw ValidationError("No slug can be made of '\(title)'; give one with '--slug'.")
    }
    return made
  }

  /// Neither `SLUG.md` nor `SLUG/index.md` may be there: both would be one page.
  private func requireFreeName(_ new: NewSource, in site: SourceFolder) throws {
    if kind == .page, new.slug.text == "index" {
      throw ValidationError("'content/index.md' is the home page; give another '--slug'.")
    }
    guard let taken = try Self.taken(kind, new.slug.text, in: site) else { return }
    let free = try (2...99).map { "\(new.slug)-\($0)" }.first { candidate in
      try Slug(validating: candidate) != nil && Self.taken(kind, candidate, in: site) == nil
    }
    let advice = free.map { "; '--slug \($0)' is free" } ?? ""
    Terminal.report("error: '\(taken)' is there already; nothing was overwritten\(advice)\n")
    throw CommandFailure.mistakes
  }

  private static func taken(
    _ kind: SourceKind, _ slug: String, in site: SourceFolder
  ) throws -> String? {
    try NewSource.paths(kind, slug).first { try site.exists($0) }
  }

  private static func isWholeDate(_ text: String) -> Bool {
    guard let date = ContentDate(parsing: text) else { return false }
    return date.precision == .day || date.precision == .instant
  }

  private static let noSite = Diagnostic.error(
    .siteSettingsMissing,
    "a site has its settings in 'content/site.yml'; there is none here, and 'showcase init' makes one",
    at: SourceFile("content/site.yml").span)
}
