import CatalogueImport
import Diagnostics
import SiteLoader
import SiteModel
import Testing

@Suite struct ProjectSourceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var file: String
    var text: String
    var says: [String]
  }

  @Test(arguments: [
    Case(
      testDescription: "codemeta", file: "codemeta.json",
      text: """
        {"name": "Whisper", "description": "Speech\\nto text", "codeRepository": "git@github.com:a/b.git",
         "license": "https://spdx.org/licenses/MIT", "keywords": ["x", "y"],
         "programmingLanguage": {"name": "C++"}, "developmentStatus": "wip",
         "author": [{"givenName": "Ada", "familyName": "Byron"}, "Bob"], "identifier": "10.5281/zenodo.1"}
        """,
      says: [
        "title Whisper", "summary Speech to text", "repository https://github.com/a/b",
        "license MIT", "x_license https://spdx.org/licenses/MIT", "tags x, y", "languages C++",
        "status wip", "maintainers Ada Byron, Bob", "doi 10.5281/zenodo.1",
      ]),
    Case(
      testDescription: "CITATION.cff: a list of licences means OR", file: "CITATION.cff",
      text: """
        cff-version: 1.2.0
        message: Cite it.
        title: Whisper
        license: [MIT, Apache-2.0]
        repository-code: https://codeberg.org/a/b
        date-released: 2024-01-01
        authors:
          - given-names: Ada
            family-names: Byron
          - name: The Whisper Team
        """,
      says: [
        "title Whisper", "repository https://codeberg.org/a/b", "license MIT OR Apache-2.0",
        "maintainers Ada Byron, The Whisper Team",
      ]),
    Case(
      testDescription: "publiccode", file: "publiccode.yml",
      text: """
        publiccodeYmlVersion: "0"
        name: Whisper
        url: https://gitlab.com/a/b.git
        developmentStatus: obsolete
        legal: {license: AGPL-3.0-or-later}
        description:
          it: {shortDescription: Voce}
          en: {shortDescription: Voice, documentation: "https://a.example/docs"}
        maintenance: {contacts: [{name: Ada, email: a@b.example}]}
        """,
      says: [
        "title Whisper", "repository https://gitlab.com/a/b", "license AGPL-3.0-or-later",
        "status unsupported", "maturity obsolete", "summary Voice",
        "links docs https://a.example/docs", "maintainers Ada",
      ]),
    Case(
      testDescription: "package.json", file: "package.json",
      text: """
        {"name": "whisper", "repository": {"url": "git+https://github.com/a/b.git"}, "license": "ISC",
         "bugs": {"url": "https://github.com/a/b/issues"}, "funding": [{"url": "https://a.example/give"}]}
        """,
      says: [
        "title whisper", "repository https://github.com/a/b", "license ISC",
        "links issues https://github.com/a/b/issues", "funding https://a.example/give",
      ]),
    Case(
      testDescription: "Cargo.toml", file: "Cargo.toml",
      text:
        "[package]\nname = \"w\"\nlicense = \"MIT OR Apache-2.0\"\ndocumentation = \"https://docs.example/w\"\n",
      says: [
        "title w", "license MIT OR Apache-2.0", "links docs https://docs.example/w",
        "languages Rust",
      ]),
    Case(
      testDescription: "pyproject.toml", file: "pyproject.toml",
      text:
        "[project]\nname = \"w\"\nkeywords = [\"a\"]\nlicense = {text = \"MIT\"}\n[project.urls]\n\"Source Code\" = \"https://github.com/a/b\"\n",
      says: [
        "title w", "license MIT", "tags a", "repository https://github.com/a/b", "languages Python",
      ]),
    Case(
      testDescription: "composer.json", file: "composer.json",
      text: #"{"name": "a/b", "license": ["MIT"], "support": {"chat": "https://chat.example/"}}"#,
      says: ["title a/b", "license MIT", "links chat https://chat.example/", "languages PHP"]),
    Case(
      testDescription: "pom.xml", file: "pom.xml",
      text: """
        <?xml version="1.0"?><project xmlns="http://maven.apache.org/POM/4.0.0"><!-- x -->
        <artifactId>w</artifactId><name>${project.artifactId}</name><url>https://w.example/</url>
        <licenses><license><name>Apache License, Version 2.0</name></license></licenses>
        <scm><connection>scm:git:https://github.com/a/b.git</connection></scm></project>
        """,
      says: [
        "title w", "repository https://github.com/a/b", "x_project_scm_connection",
        "homepage https://w.example/",
        "license Apache-2.0",
      ]),
    Case(
      testDescription: "go.mod", file: "go.mod", text: "module github.com/a/b/v2 // x\n\ngo 1.22\n",
      says: ["repository https://github.com/a/b", "title b", "languages Go"]),
    Case(
      testDescription: "Package.swift", file: "Package.swift",
      text: "let x = Target(name: \"no\")\nlet package = Package(\n  name: \"whisper\",\n",
      says: ["title whisper", "languages Swift"]),
    Case(
      testDescription: "a gemspec", file: "w.gemspec",
      text:
        "Gem::Specification.new do |spec|\n  spec.name = \"w\"\n  spec.summary = 'S'\n  spec.homepage = \"#{base}/w\"\n  spec.license = 'MIT'\n",
      says: ["title w", "summary S", "license MIT", "languages Ruby"]),
    Case(
      testDescription: "FUNDING.yml as a template leaves it", file: ".github/FUNDING.yml",
      text:
        "github: [ada, bob]\npatreon: # Replace with a name\nko_fi: w\ncustom: ['https://a.example/x']\n",
      says: [
        "funding https://github.com/sponsors/ada, https://github.com/sponsors/bob, https://ko-fi.com/w, https://a.example/x"
      ]),
    Case(
      testDescription: "SECURITY-INSIGHTS.yml", file: "SECURITY-INSIGHTS.yml",
      text:
        "header: {schema-version: 2.0.0}\nproject: {name: W, roadmap: 'https://a.example/r'}\nrepository: {status: active, license: {expression: MIT}}\n",
      says: ["title W", "license MIT", "status active", "links roadmap https://a.example/r"]),
    Case(
      testDescription: "a git remote", file: ".git/config",
      text:
        "[remote \"fork\"]\n\turl = https://github.com/x/y\n[remote \"origin\"]\n\turl = ssh://git@codeberg.org/a/b.git\n",
      says: ["repository https://codeberg.org/a/b"]),
    Case(
      testDescription: "a git remote on this machine", file: ".git/config",
      text: "[remote \"origin\"]\n\turl = /srv/whisper.git\n", says: []),
    Case(
      testDescription: "a README with badges", file: "README.md",
      text:
        "[![CI](a)](b)\n\n# The **Whisper** `tool`\n\n![x](y)\n\n> quote\n\n- item\n\nSpeech to [text](u)\nfor all.\n\nMore.\n",
      says: ["title The Whisper tool", "summary Speech to text for all."]),
    Case(
      testDescription: "a README in reStructuredText", file: "README.rst",
      text: "Whisper\n=======\n\n.. image:: x\n\nSpeech to text.\n",
      says: ["title Whisper", "summary Speech to text."]),
    Case(testDescription: "an empty README", file: "README", text: "", says: []),
  ])
  func readsWhatAFileSays(_ example: Case) throws {
    let source = try #require(ProjectSource(path: example.file))
    let finding = source.read(
      CatalogueFile(path: example.file, bytes: Array("\u{FEFF}\(example.text)".utf8)))
    let says = finding.fields.map { "\($0.key) \(ProjectMerger.words($0.value))" }

    #expect(finding.diagnostics == [])
    #expect(Set(says) == Set(example.says.filter { !$0.hasPrefix("x_project") }))
  }

  @Test(arguments: [
    #"{"full_name": "a/b", "html_url": "https://github.com/a/b", "name": "b", "description": null, "topics": ["x"], "language": "C", "license": {"spdx_id": "NOASSERTION"}, "archived": true, "homepage": ""}"#,
    #"{"path_with_namespace": "a/b", "web_url": "https://gitlab.com/a/b", "name": "b", "topics": ["x"], "archived": true, "license": {"key": "other"}}"#,
    #"{"full_name": "a/b", "html_url": "https://codeberg.org/a/b", "name": "b", "topics": ["x"], "stars_count": 1, "archived": true, "website": ""}"#,
  ])
  func readsWhatAForgeSays(_ json: String) {
    let finding = ProjectSource.forge.read(
      CatalogueFile(path: "repo.json", bytes: Array(json.utf8)))
    let keys = Set(finding.fields.map(\.key))

    #expect(finding.diagnostics == [])
    #expect(keys.isSuperset(of: ["title", "repository", "tags", "status"]))
    #expect(keys.isDisjoint(with: ["license", "homepage", "summary", "x_license"]))
  }

  @Test func otherJSONIsNoRepository() {
    let finding = ProjectSource.forge.read(
      CatalogueFile(path: "x.json", bytes: Array(#"{"name": "b"}"#.utf8)))

    #expect(finding.diagnostics.map(\.code) == [.importUnread])
  }

  @Test func theMostTrustedFileWinsAndTheOthersAreTold() {
    func finding(_ path: String, _ text: String) -> (source: ProjectSource, finding: ProjectFinding)
    {
      let source = ProjectSource(path: path) ?? .readme
      return (source, source.read(CatalogueFile(path: path, bytes: Array(text.utf8))))
    }
    let outcome = ProjectMerger.merge(
      [
        finding("LICENSE", "GNU GENERAL PUBLIC LICENSE Version 3, 29 June 2007"),
        finding(
          "package.json",
          #"{"name": "w", "license": "MIT", "bugs": {"url": "https://a.example/i"}}"#),
        finding("README.md", "# Whisper\n\nSpeech to text.\n"),
        finding("codemeta.json", #"{"softwareHelp": "https://a.example/h"}"#),
      ], slug: "w")

    #expect(outcome.page["title"]?.value == .text("Whisper"))
    #expect(outcome.page["license"]?.value == .text("MIT"))
    #expect(outcome.page["license"]?.comment == "from package.json")
    #expect(outcome.page["repository"]?.value == .text("TODO"))
    #expect(outcome.page["draft"]?.value == .text("true"))
    #expect(outcome.page["links"]?.comment == "from codemeta.json, package.json")
    let license = outcome.choices.first { $0.key == "license" }
    #expect(license?.others.map(\.value) == ["GPL-3.0"])
    let settled = SettledPage.settle(outcome.page, FrontMatterCheck.diagnostics)
    #expect(settled.value != nil)
  }

  @Test(arguments: ["codemeta.json", "CITATION.cff", "Cargo.toml", "pom.xml", "publiccode.yml"])
  func aBrokenFileSaysNothingButItsMistake(_ path: String) throws {
    let source = try #require(ProjectSource(path: path))
    let finding = source.read(CatalogueFile(path: path, bytes: Array("{\"a\": [<\t: '".utf8)))

    #expect(finding.fields == [])
    #expect(finding.diagnostics.contains { $0.severity == .error })
  }
}
