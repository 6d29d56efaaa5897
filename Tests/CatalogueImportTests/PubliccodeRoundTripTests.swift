import Diagnostics
import FrontMatter
import SiteLoader
import SiteModel
import Testing

@testable import CatalogueImport

@Suite struct PubliccodeRoundTripTests {
  private func read(_ yaml: String) throws -> ImportedPage {
    let reading = CatalogueReading.read(
      .publiccode, [CatalogueFile(path: "a/publiccode.yml", bytes: Array(yaml.utf8))])
    #expect(reading.diagnostics == [], "\(yaml)")
    let settled = SettledPage.settle(
      try #require(reading.pages.first), FrontMatterCheck.diagnostics)
    return try #require(settled.value).page
  }

  private func project() throws -> Project {
    let at = SourceSpan(file: "a.md")
    let source = PageSource(
      file: SourceFile("content/projects/a.md"), slug: try #require(Slug(validating: "a")),
      slugSpan: at, title: "No", titleSpan: at, summary: "Counts: 1.10",
      body: Body(reference: BodyReference(offset: 0, length: 0)))
    var project = Project(
      source: source, repository: Located(try #require(Repository(parsing: "a/b")), at: at),
      license: Located(try #require(LicenseExpression.parse("MIT").expression), at: at),
      openness: .osi)
    project.homepage = "https://a.example/"
    project.tags = ["audio", "yes"]
    project.platforms = ["linux"]
    project.status = .wip
    project.usedBy = [NamedLink(name: "Town of X")]
    project.maintainers = [NamedLink(name: "Ada Byron")]
    project.stewards = ["Land Y"]
    project.links = [
      ProjectLink(kind: .docs, url: "https://a.example/docs"),
      ProjectLink(kind: .roadmap, url: "https://a.example/next"),
    ]
    return project
  }

  @Test func whatIsExportedIsImportedTheSame() throws {
    let page = try read(PubliccodeWriter.text(for: project(), language: "de"))
    let fields = page.fields.map { "\($0.key): \(ProjectMerger.words($0.value))" }

    #expect(
      fields == [
        "title: No", "summary: Counts: 1.10", "repository: https://github.com/a/b",
        "license: MIT", "homepage: https://a.example/", "tags: audio, yes", "platforms: linux",
        "status: wip", "maturity: development", "used_by: Town of X", "maintainers: Ada Byron",
        "stewards: Land Y", "links: roadmap https://a.example/next, docs https://a.example/docs",
        "x_publiccodeYmlVersion: 0",
      ])
  }

  @Test func whatAnImportKeptGoesBackToItsPlace() throws {
    var project = try project()
    project.source.extra = [
      .init(key: "x_softwareVersion", value: .text("1.10")),
      .init(
        key: "x_description",
        value: .mapping([
          .init(
            key: "it", value: .mapping([.init(key: "shortDescription", value: .text("Breve"))])),
          .init(key: "en", value: .mapping([.init(key: "localisedName", value: .text("N"))])),
        ])),
      .init(key: "x_mood", value: .text("fine")),
    ]
    let text = PubliccodeWriter.text(for: project, language: "de")
    let root = try #require(DataDocument.yaml(Array(text.utf8), file: "a").value).root

    #expect(root["softwareVersion"]?.text == "1.10")
    #expect(root["description"]?["it"]?["shortDescription"]?.text == "Breve")
    #expect(root["description"]?["en"]?["shortDescription"]?.text == "Counts: 1.10")
    #expect(root["description"]?["de"] == nil)
    #expect(root["mood"] == nil)
  }
}
