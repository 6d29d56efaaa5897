import Diagnostics
import SiteLoader
import SiteModel
import Testing

/// One document, loaded as part of a site that has nothing else.
struct DocumentFixture {
  var loaded: Checked<LoadedSite>

  init(_ path: String, _ text: String) async throws {
    loaded = try await TemporarySite([path: text]).load()
  }

  static func article(_ yaml: String, required: String = "title: A\ndate: 2024-05-01\n")
    async throws -> Self
  {
    try await Self("content/articles/a.md", "---\n\(required)\(yaml)\n---\nBody\n")
  }

  static func project(
    _ yaml: String,
    required: String = "title: P\nsummary: S\nrepository: a/b\nlicense: MIT\n"
  ) async throws -> Self {
    try await Self("content/projects/p.md", "---\n\(required)\(yaml)\n---\nBody\n")
  }

  static func page(_ yaml: String, required: String = "title: P\n") async throws -> Self {
    try await Self("content/docs/p.md", "---\n\(required)\(yaml)\n---\nBody\n")
  }

  static func settings(_ yaml: String, required: String = "title: T\nurl: https://a.example\n")
    async throws -> Self
  {
    try await Self("content/site.yml", "\(required)\(yaml)\n")
  }

  var article: Article { get throws { try #require(loaded.value.site.articles.first) } }
  var project: Project { get throws { try #require(loaded.value.site.projects.first) } }
  var page: Page { get throws { try #require(loaded.value.site.pages.first) } }
  var settings: SiteSettings { loaded.value.site.settings }

  /// `line:column code` of each diagnostic.
  var reported: [String] {
    loaded.diagnostics.map { "\($0.span.line):\($0.span.column) \($0.code.rawValue)" }
  }

  var messages: String { loaded.diagnostics.map(\.message).joined(separator: "\n") }
}

/// A line of front matter, what is reported of it, and words of the message.
struct FaultyLine: Sendable, CustomTestStringConvertible {
  var yaml: String
  var reported: [String]
  var says: String

  init(_ yaml: String, _ reported: String..., says: String = "") {
    self.yaml = yaml
    self.reported = reported
    self.says = says
  }

  var testDescription: String { yaml }

  func isSaid(in messages: String) -> Bool { says.isEmpty || messages.contains(says) }
}
