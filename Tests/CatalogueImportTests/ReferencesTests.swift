import CatalogueImport
import Diagnostics
import SiteModel
import Testing

@Suite struct ReferencesTests {
  private func page(
    _ slug: String, _ fields: [(String, [String])], kind: PageKind = .project
  ) -> ImportedPage {
    var page = ImportedPage(kind, slug: slug, at: SourceSpan(file: "\(slug).yml"))
    page.fields = fields.map { key, texts in
      ImportedField(key, .list(texts.map { .text($0) }), at: page.span)
    }
    return page
  }

  private func words(_ page: ImportedPage) -> [String] {
    page.fields.map { "\($0.key): \(ProjectMerger.words($0.value))" }
  }

  @Test func referencesThatLeadSomewhereStay() {
    var pages = [
      page("drum", [("aliases", ["beat"])]),
      page("whisper", [("related", ["drum", "beat", "old"])]),
    ]
    let found = References.settle(&pages, existing: ["old"], hidden: [])

    #expect(found == [])
    #expect(words(pages[1]) == ["related: drum, beat, old"])
  }

  @Test func thoseThatLeadNowhereAreKeptApartAndReported() {
    var pages = [page("whisper", [("related", ["whisper", "gone", "draft"])]), page("draft", [])]
    let found = References.settle(&pages, existing: [], hidden: ["draft"])

    #expect(words(pages[0]) == ["x_related: whisper, gone, draft"])
    #expect(found.map(\.code) == [.importReference, .importReference, .importReference])
  }

  @Test func aSuccessorElsewhereIsNoReference() {
    var pages = [page("whisper", [("moved_to", ["https://new.example/"])])]

    #expect(References.settle(&pages, existing: [], hidden: []) == [])
  }

  @Test func articlesMayNameProjectsOfTheSite() {
    var pages = [page("hello", [("projects", ["whisper", "gone"])], kind: .article)]
    let found = References.settle(&pages, existing: ["whisper"], hidden: [])

    #expect(words(pages[0]) == ["projects: whisper", "x_projects: gone"])
    #expect(found.count == 1)
  }

  @Test func anAliasLeadsToOnePage() {
    var pages = [
      page("a", [("aliases", ["old", "/x/", "b"])]),
      page("b", [("aliases", ["old", "/x", "new"])]),
    ]
    let found = References.settle(&pages, existing: [], hidden: [])

    #expect(words(pages[0]) == ["aliases: old, /x/", "x_aliases: b"])
    #expect(words(pages[1]) == ["aliases: new", "x_aliases: old, /x"])
    #expect(found.count == 3)
  }

  @Test func pagesOfOneNameGetNumbers() {
    let files = ["a", "b", "c"].map {
      CatalogueFile(
        path: "\($0)/publiccode.yml", bytes: Array("publiccodeYmlVersion: 0\nname: X\n".utf8))
    }
    let twice = files + [CatalogueFile(path: "z/a/publiccode.yml", bytes: files[0].bytes)]

    #expect(CatalogueReading.read(.publiccode, twice).pages.map(\.slug) == ["a", "b", "c", "a-2"])
  }
}
