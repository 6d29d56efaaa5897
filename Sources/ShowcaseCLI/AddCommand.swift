import ArgumentParser
import CatalogueImport
import ForgeClient
import SiteLoader
import SiteModel
import SourceWriter

/// `showcase add SOURCE`: a project page of what the project says of itself.
struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Make a project page from a checkout, a metadata file or a forge.",
    discussion: """
      Reads publiccode.yml, codemeta.json, CITATION.cff, a repository's JSON as its forge gives it, \
      package manifests, the README, the licence's text and more, and says for each value where it \
      came from. With the URL of a repository it asks its forge. What nobody knew is 'TODO', and the \
      page a draft. Nothing is ever overwritten.
      """)

  @OptionGroup var source: SourceOptions
  @Argument(
    help: "A checkout, one metadata file, or the URL of a repository.", completion: .file())
  var path: String

  @Option(
    help: ArgumentHelp("Its name in the address, if not made of the title.", valueName: "slug"))
  var slug: String?
  @Flag(help: "Print the page and write nothing.") var dryRun = false
  @Option(
    help: ArgumentHelp("Ask this server in place of every forge.", valueName: "url"))
  var baseApi: String?

  func validate() throws {
    if let slug, Slug(validating: slug) == nil {
      let near = Slug(slugging: slug).map { "; '\($0)' is one" } ?? ""
      throw ValidationError(
        "'--slug' takes lower case letters, digits and '-'; '\(slug)' is no slug\(near).")
    }
    if isAddress, Repository(parsing: path) == nil {
      throw ValidationError(
        "'add' takes the URL of a repository, such as 'https://github.com/owner/name'; "
          + "'\(path)' is none.")
    }
    if let baseApi { try ForgeOptions.requireSafe(baseApi) }
  }

  func run() async throws {
    let reporter = Reporter(format: .text, quiet: false, strict: false)
    try await CommandFailure.reporting(reporter) {
      if !dryRun { try source.requireSite() }
      let findings =
        isAddress
        ? [try await askForge()]
        : try ProjectFiles.findings(at: AbsolutePath.of(path), named: path)
      try write(findings, reporter)
    }
  }

  private var isAddress: Bool { path.contains("://") }

  /// What the forge says of the repository.
  private func askForge() async throws -> ProjectFiles.Finding {
    let client = ForgeOptions.client(base: baseApi)
    guard let repository = Repository(parsing: path),
      let (_, body) = await client.repositoryJSON(of: repository)
    else {
      throw CatalogueNotFound(
        path: path,
        reason: "was asked for at its forge, which had no answer; a checkout of it will do as well")
    }
    return ProjectFiles.forge(body, named: path)
  }

  /// Makes the page of `findings`, wherever they come from, and writes it.
  func write(
    _ findings: [(source: ProjectSource, finding: ProjectFinding)], _ reporter: Reporter
  ) throws {
    guard findings.contains(where: { !$0.finding.fields.isEmpty }) else {
      _ = reporter.report(findings.flatMap(\.finding.diagnostics), of: nil)
      throw CatalogueNotFound(
        path: path, reason: "says nothing of a project; no page was written")
    }
    var outcome = ProjectMerger.merge(findings, slug: "project")
    outcome.page.slug = try chosenSlug(for: outcome.page)
    if !dryRun, let today = Environment.now?.wholeDay {
      outcome.page.fields.append(
        ImportedField("added", .text(today.description), at: outcome.page.span))
    }
    let settled = SettledPage.settle(outcome.page, FrontMatterCheck.diagnostics)
    let isGood = reporter.report(outcome.diagnostics + settled.diagnostics, of: nil)
    guard let page = settled.value else { throw CommandFailure.mistakes }
    if dryRun {
      try Terminal.print(String(decoding: page.bytes, as: UTF8.self))
    } else {
      try SourceFolder(source.root).createPage(page)
      try Terminal.print("\(page.path)\n\n\(Self.table(outcome.choices, page))")
    }
    if !isGood { throw CommandFailure.mistakes }
  }

  private func chosenSlug(for page: ImportedPage) throws -> String {
    if let slug, let valid = Slug(validating: slug) { return valid.text }
    let repository = page["repository"].flatMap {
      Repository(parsing: ProjectMerger.words($0.value))
    }
    let titles = [page["title"].map { ProjectMerger.words($0.value) }, repository?.name]
    let names = titles.compactMap { $0 }.filter { $0 != "TODO" } + [AbsolutePath.of(path)]
    for name in names {
      let last = name.split(separator: "/").last.map(String.init) ?? name
      if let slug = Slug(slugging: name.hasPrefix("/") ? last : name) { return slug.text }
    }
    throw ValidationError("No name can be made of what is known; give one with '--slug'.")
  }

  /// `license  MIT  from codemeta.json; LICENSE: Apache-2.0`.
  private static func table(_ choices: [ProjectMerger.Choice], _ page: SettledPage) -> String {
    let known = choices.map { choice in
      let others = choice.others.map { "; \($0.source): \(shortened($0.value))" }.joined()
      return (choice.key, shortened(choice.value), "from \(choice.source)\(others)")
    }
    let missing = page.page.fields.filter { ProjectMerger.words($0.value) == "TODO" }
      .map { ($0.key, "TODO", $0.comment ?? "no file knew") }
    let rows = known + missing
    let keys = rows.map(\.0.count).max() ?? 0
    let values = rows.map(\.1.count).max() ?? 0
    return rows.map { key, value, origin in
      padded(key, keys) + "  " + padded(value, values) + "  \(origin)\n"
    }.joined()
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func shortened(_ text: String) -> String {
    text.count <= 40 ? text : "\(text.prefix(39))…"
  }
}
