import Diagnostics
import Markdown
import SiteModel
import SitePlanner
import Testing

@testable import DevServer

/// States of one site after another.
@Suite struct SiteAssemblyTests {
  private let site: TemporarySite
  private var assembly: SiteAssembly

  init() throws {
    site = try TemporarySite()
    try site.write(
      "content/articles/a.md", "---\ntitle: A\ndate: 2024-05-06\n---\nOne.\n")
    try site.write(
      "content/articles/b.md", "---\ntitle: B\ndate: 2024-05-06\n---\nOther.\n")
    assembly = try SiteAssembly(
      SiteSources(
        root: site.root, planOptions: PlanOptions(now: nil, drafts: true), jobs: Jobs(2),
        worker: WorkerCommand(path: "/nothing", environment: [])))
  }

  private func page(_ path: String, of state: SiteAssembly.State) throws -> String {
    let site = try #require(state.site)
    guard case .output(let output) = site.file(path) else { return "" }
    return String(decoding: try site.renderer.render(output).value.bytes, as: UTF8.self)
  }

  @Test mutating func eachStateShowsWhatTheFilesSayNow() async throws {
    let first = try await assembly.state(after: ChangeSet(isEverything: true))
    for number in 0..<40 {
      // Of one length, faster than the clock of the file system.
      let text = "Number \(100 + number)."
      try site.write("content/articles/a.md", "---\ntitle: A\ndate: 2024-05-06\n---\n\(text)\n")
      let state = try await assembly.state(after: ChangeSet(paths: ["content/articles/a.md"]))
      #expect(try page("articles/a/index.html", of: state).contains(text))
      #expect(try page("articles/b/index.html", of: state).contains("Other."))
    }
    #expect(try page("articles/a/index.html", of: first).contains("One."))
  }

  @Test mutating func aRemovedPageIsGone() async throws {
    _ = try await assembly.state(after: ChangeSet(isEverything: true))
    try site.remove("content/articles/a.md")
    let state = try await assembly.state(after: ChangeSet(paths: ["content/articles/a.md"]))

    #expect(state.site?.file("articles/a/index.html") == nil)
    #expect(try !page("articles/index.html", of: state).contains("articles/a/"))
  }

  @Test mutating func limitsAreThoseOfTheSettingsAsTheyAreNow() async throws {
    let words = String(repeating: "word ", count: 30_000)
    try site.write("content/site.yml", "title: T\nurl: https://a.example/\n")
    try site.write("content/long.md", "---\ntitle: L\n---\n" + String(words.prefix(15_000)))
    try site.write("templates/page.html", "{{{body}}}" + words)
    let first = try await assembly.state(after: ChangeSet(isEverything: true))
    #expect(try rendered("long/index.html", of: first).isEmpty)

    let start = "title: T\nurl: https://a.example/\n"
    try site.write("content/site.yml", "\(start)limits: {page_size: 100 kB}\n")
    let second = try await assembly.state(after: ChangeSet(paths: ["content/site.yml"]))
    #expect(try rendered("long/index.html", of: second) == [.templateOutput])

    try site.write("content/site.yml", "\(start)limits: {document_size: 10 kB}\n")
    let third = try await assembly.state(after: ChangeSet(paths: ["content/site.yml"]))
    #expect(third.diagnostics.map(\.code) == [.fileTooLarge])
    #expect(third.site == nil)
  }

  private func rendered(_ path: String, of state: SiteAssembly.State) throws -> [DiagnosticCode] {
    let site = try #require(state.site, "\(state.diagnostics)")
    guard case .output(let output) = site.file(path) else { return [] }
    return try site.renderer.render(output).diagnostics.map(\.code)
  }

  @Test mutating func theStoreOfBodiesIsCopiedTogether() async throws {
    let long = String(repeating: "word ", count: 3000)
    _ = try await assembly.state(after: ChangeSet(isEverything: true))
    var state: SiteAssembly.State?
    for number in 0..<400 {
      try site.write(
        "content/articles/a.md", "---\ntitle: A\ndate: 2024-05-06\n---\n\(long)\(number)\n")
      state = try await assembly.state(after: ChangeSet(paths: ["content/articles/a.md"]))
    }

    #expect(assembly.storedLength < 5 << 20)
    #expect(try page("articles/a/index.html", of: #require(state)).contains("word 399"))
    #expect(try page("articles/b/index.html", of: #require(state)).contains("Other."))
  }

  @Test mutating func aNewTemplateIsUsedAtOnce() async throws {
    _ = try await assembly.state(after: ChangeSet(isEverything: true))
    try site.write("templates/404.html", "<p>Nothing here</p>")
    let state = try await assembly.state(after: ChangeSet(paths: ["templates/404.html"]))

    #expect(try page("404.html", of: state).contains("Nothing here"))
  }

  @Test mutating func aMistakeLeavesNoSiteAndIsForgottenWhenMended() async throws {
    _ = try await assembly.state(after: ChangeSet(isEverything: true))
    try site.write("content/articles/a.md", "---\ntitle: A\ndate: never\n---\n")
    let broken = try await assembly.state(after: ChangeSet(paths: ["content/articles/a.md"]))
    // Another file changes: the mistake is still known, though its file is not read again.
    let still = try await assembly.state(after: ChangeSet(paths: ["content/articles/b.md"]))
    try site.write("content/articles/a.md", "---\ntitle: A\ndate: 2024-05-06\n---\n")
    let mended = try await assembly.state(after: ChangeSet(paths: ["content/articles/a.md"]))

    #expect(broken.site == nil)
    #expect(still.site == nil)
    #expect(broken.diagnostics == still.diagnostics)
    #expect(mended.site != nil)
  }

  @Test mutating func changedSettingsOfMarkdownConvertEverythingAnew() async throws {
    try site.write("content/articles/b.md", "---\ntitle: B\ndate: 2024-05-06\n---\na <b>c</b>\n")
    _ = try await assembly.state(after: ChangeSet(isEverything: true))
    try site.write(
      "content/site.yml", "title: Demo\nurl: https://example.org/\nmarkdown:\n  html: strip\n")
    let state = try await assembly.state(after: ChangeSet(paths: ["content/site.yml"]))

    #expect(try !page("articles/b/index.html", of: state).contains("<b>c"))
  }
}
