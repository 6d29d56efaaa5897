import CatalogueImport
import Diagnostics
import FrontMatter
import SiteLoader
import SiteModel
import Testing

@Suite struct SettledPageTests {
  private func page(_ fields: [(String, ExtraValue)]) -> ImportedPage {
    var page = ImportedPage(.project, slug: "a", at: SourceSpan(file: "a.yml"))
    page.fields = fields.enumerated().map {
      ImportedField($1.0, $1.1, at: SourceSpan(file: "a.yml", line: $0 + 1))
    }
    return page
  }

  static let sound: [(String, ExtraValue)] = [
    ("title", .text("A")), ("summary", .text("B")), ("repository", .text("a/b")),
    ("license", .text("MIT")),
  ]

  private func settle(_ page: ImportedPage) throws -> (text: String, diagnostics: [Diagnostic]) {
    let settled = SettledPage.settle(page, FrontMatterCheck.diagnostics)
    let bytes = try #require(settled.value?.bytes, "\(settled.diagnostics)")
    return (String(decoding: bytes, as: UTF8.self), settled.diagnostics)
  }

  @Test func aSoundPageStaysAsItIs() throws {
    let (text, diagnostics) = try settle(page(Self.sound))

    #expect(text == "---\ntitle: A\nsummary: B\nrepository: a/b\nlicense: MIT\n---\n")
    #expect(diagnostics.isEmpty)
  }

  @Test func aRefusedValueIsKeptUnderAKeyOfItsOwnAndReported() throws {
    let (text, diagnostics) = try settle(page(Self.sound + [("homepage", .text("none yet"))]))

    #expect(text.contains("\nx_homepage: none yet\n"))
    #expect(diagnostics.map { "\($0.span) \($0.code.rawValue)" } == ["a.yml:5:1 import-moved"])
  }

  @Test func ofAListOnlyTheRefusedItemMoves() throws {
    let funding = ExtraValue.list([
      .text("https://a.example/"), .text("ask me"), .text("https://b.example/"),
    ])
    let (text, _) = try settle(page(Self.sound + [("funding", funding)]))

    #expect(text.contains("funding:\n  - https://a.example/\n  - https://b.example/\n"))
    #expect(text.contains("x_funding: [ask me]\n"))
  }

  @Test func ofAMappingOnlyTheRefusedPartMoves() throws {
    let links = ExtraValue.mapping([
      ExtraValue.Entry(key: "docs", value: .text("https://a.example/")),
      ExtraValue.Entry(key: "chat", value: .text("#room")),
    ])
    let (text, _) = try settle(page(Self.sound + [("links", links)]))

    #expect(text.contains("links:\n  docs: https://a.example/\n"))
    #expect(text.contains("x_links:\n  chat: \"#room\"\n"))
  }

  @Test func whatIsNeededAndMissingIsATodoInADraft() throws {
    let (text, _) = try settle(page([("title", .text("A")), ("license", .text("BSD"))]))

    #expect(
      text
        == "---\ntitle: A\nsummary: TODO\nrepository: TODO\nlicense: TODO\ndraft: true\n"
        + "x_license: BSD\n---\n")
    let found = FrontMatterCheck.diagnostics("content/projects/a.md", Array(text.utf8))
    #expect(found.map(\.code) == [.valueTodo, .valueTodo, .valueTodo])
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test func aLicenceOutsideTheListNeedsItsAddress() throws {
    var fields = Self.sound
    fields[3] = ("license", .text("LicenseRef-x"))
    let (text, _) = try settle(page(fields))

    #expect(text.contains("license: TODO\n"))
    #expect(text.contains("x_license: LicenseRef-x\n"))
  }

  @Test func whatCannotBeAPageIsReportedAtItsPlace() {
    let settled = SettledPage.settle(
      page(Self.sound + [("x_big", .text(String(repeating: "x", count: 70_000)))]),
      FrontMatterCheck.diagnostics)

    #expect(settled.value == nil)
    #expect(
      settled.diagnostics.map { "\($0.span) \($0.code.rawValue)" } == ["a.yml:1:1 import-unread"])
  }

  @Test(arguments: PageKind.allCases)
  func theKeysAreThoseOfTheSchema(_ kind: PageKind) throws {
    let subject: JSONSchema.Subject = kind == .project ? .project : .article
    let schema = try #require(
      DataDocument.json(Array(JSONSchema.text(for: subject).utf8), file: "schema").value)

    #expect(schema.root["properties"]?.entries.map(\.key) == kind.keys)
  }
}
