import Diagnostics
import SiteLoader
import SiteModel
import Testing

@Suite struct ProjectDecodingTests {
  @Test func readsEveryKey() async throws {
    let fixture = try await DocumentFixture.project(
      """
      license_url: https://b.example/licence
      openness: open-core
      homepage: https://b.example/
      category: Tools
      tags: [a, b]
      languages: [Swift, C++]
      platforms: Linux
      status: Inactive
      maturity: graduated
      released: 2019
      aliases: [peh]
      alternative_to: [Q]
      related: [r, s]
      part_of: whole
      fork_of: origin
      used_by: [Somebody, {name: Else, url: https://c.example/}]
      maintainers: Ada
      stewards: [A foundation]
      funding: [https://d.example/give, mailto:give@d.example]
      links: {docs: https://b.example/docs, good_first_issues: https://b.example/first}
      logo: logo.svg
      logo_dark: /images/dark.svg
      screenshots: [{src: one.png, alt: One}, {src: two.png, alt: Two}]
      install: {Debian: apt install p, macOS: brew install p}
      doi: https://doi.org/10.5281/zenodo.4724125
      featured: {since: 2024-01, note: Because}
      added: 2024-04
      reviewed: 2024-05-01
      draft: on
      slug: pe
      """)
    let project = try fixture.project

    #expect(fixture.reported.isEmpty)
    #expect(project.source.summary == "S")
    #expect(project.repository.value.url == "https://github.com/a/b")
    #expect(project.license.value.text == "MIT")
    #expect(project.licenseURL == "https://b.example/licence")
    #expect(project.openness == .openCore)
    #expect(project.homepage == "https://b.example/")
    #expect(project.category == "Tools")
    #expect(project.tags == ["a", "b"])
    #expect(project.languages == ["Swift", "C++"])
    #expect(project.platforms == ["Linux"])
    #expect(project.status == .inactive)
    #expect(project.maturity == "graduated")
    #expect(project.released?.description == "2019")
    #expect(project.source.aliases.map(\.value) == ["peh"])
    #expect(project.alternativeTo == ["Q"])
    #expect(project.related.map(\.value) == ["r", "s"])
    #expect(project.partOf?.value == "whole")
    #expect(project.forkOf?.value == "origin")
    #expect(
      project.usedBy == [
        NamedLink(name: "Somebody"), NamedLink(name: "Else", url: "https://c.example/"),
      ])
    #expect(project.maintainers == [NamedLink(name: "Ada")])
    #expect(project.stewards == ["A foundation"])
    #expect(project.funding == ["https://d.example/give", "mailto:give@d.example"])
    #expect(
      project.links == [
        ProjectLink(kind: .docs, url: "https://b.example/docs"),
        ProjectLink(kind: .goodFirstIssues, url: "https://b.example/first"),
      ])
    #expect(project.logo?.value == "logo.svg")
    #expect(project.logoDark?.value == "/images/dark.svg")
    #expect(project.screenshots.map(\.alt) == ["One", "Two"])
    #expect(
      project.install == [
        InstallCommand(system: "Debian", command: "apt install p"),
        InstallCommand(system: "macOS", command: "brew install p"),
      ])
    #expect(project.doi == "10.5281/zenodo.4724125")
    #expect(project.featured?.since?.description == "2024-01")
    #expect(project.featured?.note == "Because")
    #expect(project.added?.description == "2024-04")
    #expect(project.reviewed?.description == "2024-05-01")
    #expect(project.source.draft)
    #expect(project.source.slug.text == "pe")
  }

  @Test func onlyFourKeysAreNeeded() async throws {
    let project = try await DocumentFixture.project("").project

    #expect(project.openness == .osi)
    #expect(project.status == .active)
    #expect(project.featured == nil)
    #expect(project.source.slug.text == "p")
  }

  @Test(arguments: [
    ("featured: true", true), ("featured: no", false), ("featured:", false),
    ("featured: {note: x}", true),
  ])
  func featuredIsAWordOrAReason(_ yaml: String, _ isFeatured: Bool) async throws {
    let fixture = try await DocumentFixture.project(yaml)

    #expect(fixture.reported.isEmpty)
    #expect(try (fixture.project.featured != nil) == isFeatured)
  }

  @Test func installIsAListToo() async throws {
    let install = try await DocumentFixture.project("install: [one, two]").project.install

    #expect(install.map(\.system) == ["", ""])
    #expect(install.map(\.command) == ["one", "two"])
  }

  @Test func aProjectThatMovedNeedsNoStatus() async throws {
    #expect(try await DocumentFixture.project("moved_to: q").project.status == .moved)
  }

  @Test(arguments: [
    FaultyLine("license_url: licence.txt", "6:14 url-invalid"),
    FaultyLine("openness: open", "6:11 value-unknown"),
    FaultyLine("openness: opencore", "6:11 value-unknown", says: "did you mean 'open-core'?"),
    FaultyLine("openness: undeclared", "6:11 value-unknown"),
    FaultyLine("openness: proprietary", "6:11 openness-conflict", says: "approved by the OSI"),
    FaultyLine("openness: source-available", "6:11 openness-conflict"),
    FaultyLine("homepage: www.b.example", "6:11 url-invalid"),
    FaultyLine("status: actve", "6:9 value-unknown", says: "did you mean 'active'?"),
    FaultyLine("status: moved", "6:9 moved-to-missing"),
    FaultyLine("status: active\nmoved_to: q", "6:9 key-conflict"),
    FaultyLine("moved_to: https://", "6:11 url-invalid"),
    FaultyLine("released: soon", "6:11 date-invalid"),
    FaultyLine("used_by: {nam: A}", "6:10 key-missing", "6:11 key-unknown"),
    FaultyLine("used_by: [{name: A, url: b}]", "6:26 url-invalid"),
    FaultyLine(
      "funding: give@d.example", "6:10 url-invalid",
      says: "found 'give@d.example'; did you mean 'mailto:give@d.example'?"),
    FaultyLine(
      "links: {documentation: https://a.example}", "6:9 key-unknown", says: "it is one of docs,"),
    FaultyLine("links: {dosc: https://a.example}", "6:9 key-unknown", says: "did you mean 'docs'?"),
    FaultyLine("links: https://a.example", "6:8 value-type"),
    FaultyLine("logo: //a.example/logo.svg", "6:7 path-invalid"),
    FaultyLine("logo: a\\b.svg", "6:7 path-invalid", says: "written with '/'"),
    FaultyLine("screenshots: [{src: a.png}]", "6:15 key-missing", says: "'alt' is required"),
    FaultyLine("screenshots: a.png", "6:14 value-type"),
    FaultyLine("install: {Debian: [a]}", "6:19 value-type"),
    FaultyLine("install: {Debian: }", "6:19 value-empty"),
    FaultyLine("doi: zenodo.1", "6:6 doi-invalid"),
    FaultyLine("doi: 10.1/x", "6:6 doi-invalid"),
    FaultyLine("featured: perhaps", "6:11 value-type"),
    FaultyLine("featured: {since: x}", "6:19 date-invalid"),
    FaultyLine("licence: MIT", "6:1 key-unknown", says: "did you mean 'license'?"),
    FaultyLine("sceenshots: []", "6:1 key-unknown", says: "did you mean 'screenshots'?"),
  ])
  func reportsAFaultAtItsPlace(_ line: FaultyLine) async throws {
    let fixture = try await DocumentFixture.project(line.yaml)

    #expect(fixture.reported == line.reported)
    #expect(line.isSaid(in: fixture.messages))
    #expect(try fixture.project.source.title == "P")
  }

  @Test(arguments: [
    FaultyLine("license: Apache 2", "5:10 license-unknown", says: "'Apache-2.0'"),
    FaultyLine("license: GPL-3.0", "5:10 license-deprecated", says: "GPL-3.0-or-later"),
    FaultyLine("license: MIT OR Foo", "5:17 license-unknown"),
    FaultyLine("license: \"MIT OR Foo\"", "5:18 license-unknown"),
    FaultyLine("license: LicenseRef-House", "5:10 license-url-missing", says: "LicenseRef-House"),
    FaultyLine(
      "license: [MIT, Apache-2.0]", "5:10 license-syntax", says: "'MIT OR Apache-2.0' or 'MIT AND"),
    FaultyLine(
      "license: https://opensource.org/licenses/MIT", "5:10 license-unknown",
      says: "not by a URL; found 'https://opensource.org/licenses/MIT'; did you mean 'MIT'?"),
    FaultyLine("license: NO", "5:10 license-unknown"),
    FaultyLine("license: [MIT]", "5:10 value-type"),
    FaultyLine("license: ''", "5:1 value-empty"),
  ])
  func aLicenceIsAnSPDXExpression(_ line: FaultyLine) async throws {
    let fixture = try await DocumentFixture.project(
      line.yaml, required: "title: P\nsummary: S\nrepository: a/b\n")

    #expect(fixture.reported == line.reported)
    #expect(line.isSaid(in: fixture.messages))
  }

  @Test(arguments: [
    ("license: BUSL-1.1", Openness.undeclared, []),
    ("license: BUSL-1.1\nopenness: source-available", .sourceAvailable, []),
    ("license: BUSL-1.1\nopenness: osi", .osi, ["6:11 openness-conflict"]),
    ("license: MIT\nopenness: osi", .osi, []),
    ("license: MIT\nopenness: open-weights", .openWeights, []),
  ])
  func opennessFollowsFromTheLicenceOrIsDeclared(
    _ yaml: String, _ openness: Openness, _ reported: [String]
  ) async throws {
    let fixture = try await DocumentFixture.project(
      yaml, required: "title: P\nsummary: S\nrepository: a/b\n")

    #expect(fixture.reported == reported)
    #expect(try fixture.project.openness == openness)
  }

  @Test(arguments: [
    ("openai/whisper", "https://github.com/openai/whisper"),
    ("/openai/whisper", "https://github.com/openai/whisper"),
    ("https://github.com/openai/whisper/", "https://github.com/openai/whisper"),
    ("https://gitlab.com/gitlab-org/gitlab", "https://gitlab.com/gitlab-org/gitlab"),
    ("https://github.com/openai", "https://github.com/openai"),
    ("git@github.com:openai/whisper.git", "https://github.com/openai/whisper"),
  ])
  func aRepositoryIsReadInManyWays(_ text: String, _ url: String) async throws {
    let fixture = try await DocumentFixture.project(
      "repository: \(text)", required: "title: P\nsummary: S\nlicense: MIT\n")

    #expect(fixture.reported.isEmpty)
    #expect(try fixture.project.repository.value.url == url)
  }

  @Test func faultyProjectsHaveDifferentStandInRepositories() async throws {
    let text = "---\ntitle: P\nsummary: S\nlicense: MIT\n---\n"
    let site = try await TemporarySite([
      "content/projects/a.md": text, "content/projects/b.md": text,
    ])
    .load()

    #expect(site.diagnostics.map(\.code) == [.keyMissing, .keyMissing])
    #expect(Set(site.value.site.projects.map(\.repository.value)).count == 2)
  }
}
