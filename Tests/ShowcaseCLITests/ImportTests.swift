import Foundation
import TestSupport
import Testing

/// `add`, `import` and `export`, run as a user runs them.
@Suite struct ImportTests {
  static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("CatalogueImportTests/Fixtures")

  /// Copies a catalogue of the fixtures below `folder`, and returns where it is.
  private func copy(of kind: String, below folder: URL) throws -> String {
    let copy = folder.appendingPathComponent(kind)
    try FileTree(fixture: Self.fixtures.appendingPathComponent(kind)).write(to: copy)
    return copy.path
  }

  private func withSite(_ body: (URL) throws -> Void) throws {
    let site = FileManager.default.temporaryDirectory
      .appendingPathComponent("showcase-import-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: site) }
    let content = site.appendingPathComponent("content")
    try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
    try write("title: T\nurl: https://t.example/\n", to: content.appendingPathComponent("site.yml"))
    try body(site)
  }

  private func write(_ text: String, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func text(_ file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }

  /// Every file below `content` with its text.
  private func snapshot(_ site: URL) throws -> [String: String] {
    let content = site.appendingPathComponent("content")
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: content.path)
    where path.hasSuffix(".md") {
      files[path] = try text(content.appendingPathComponent(path))
    }
    return files
  }

  struct Catalogue: Sendable, CustomTestStringConvertible {
    var kind: String
    var options: [String] = []
    var first: String
    var second: String

    var testDescription: String { kind }
  }

  @Test(arguments: [
    Catalogue(
      kind: "awesome-selfhosted",
      first: "Imported 5 projects: 5 new (3 drafts); 4 could not be read\n",
      second: "Imported 5 projects: 0 new, 5 already there and the same; 4 could not be read\n"),
    Catalogue(
      kind: "landscape", first: "Imported 4 projects: 4 new (2 drafts); 1 could not be read\n",
      second: "Imported 4 projects: 0 new, 4 already there and the same; 1 could not be read\n"),
    Catalogue(
      kind: "publiccode", first: "Imported 2 projects: 2 new; 1 could not be read\n",
      second: "Imported 2 projects: 0 new, 2 already there and the same; 1 could not be read\n"),
    Catalogue(
      kind: "doap", first: "Imported 2 projects: 2 new (1 draft); 3 could not be read\n",
      second: "Imported 2 projects: 0 new, 2 already there and the same; 3 could not be read\n"),
    Catalogue(
      kind: "hugo", first: "Imported 5 articles: 5 new (3 drafts); 3 could not be read\n",
      second: "Imported 5 articles: 0 new, 5 already there and the same; 3 could not be read\n"),
    Catalogue(
      kind: "jekyll", first: "Imported 4 articles: 4 new (2 drafts); 1 could not be read\n",
      second: "Imported 4 articles: 0 new, 4 already there and the same; 1 could not be read\n"),
    Catalogue(
      kind: "markdown",
      options: [
        "--map", "name=title,repo=repository,licence=license,language=languages,blurb=summary",
      ],
      first: "Imported 4 projects: 4 new (1 draft); 2 could not be read\n",
      second: "Imported 4 projects: 0 new, 4 already there and the same; 2 could not be read\n"),
  ])
  func aCatalogueBuildsOnceImportedAndASecondRunChangesNothing(_ catalogue: Catalogue) throws {
    try withSite { site in
      let path = try copy(of: catalogue.kind, below: site)
      let arguments = ["import", catalogue.kind, path, "--source", site.path] + catalogue.options
      let first = try Program.run(arguments)
      #expect(first.status == 1)
      #expect(first.output == catalogue.first)
      #expect(first.errors.contains(": error: "))

      let check = try Program.run(["check", "--source", site.path])
      #expect(check.status == 0, "\(check.errors)")

      let before = try snapshot(site)
      let second = try Program.run(arguments)
      #expect(second.output == catalogue.second)
      #expect(try snapshot(site) == before)
    }
  }

  @Test func filesThatLieBesideAnArticleComeWithIt() throws {
    try withSite { site in
      let path = try copy(of: "hugo", below: site)
      _ = try Program.run(["import", "hugo", path, "--source", site.path])
      let articles = site.appendingPathComponent("content/articles")

      #expect(try text(articles.appendingPathComponent("trip/note.txt")) == "PNG")
      #expect(try text(articles.appendingPathComponent("trip/index.md")).contains("(note.txt)"))
      let draft = try text(articles.appendingPathComponent("linked.md"))
      #expect(draft.contains("draft: true  # it links to what did not come with it\n"))
    }
  }

  @Test func whatIsThereAndDiffersIsLeft() throws {
    try withSite { site in
      let page = site.appendingPathComponent("content/projects/beta/index.md")
      let mine = "---\ntitle: Mine\nsummary: S\nrepository: a/b\nlicense: MIT\n---\n"
      try write(mine, to: page)
      let path = try copy(of: "publiccode", below: site)
      let run = try Program.run(["import", "publiccode", path, "--source", site.path])

      #expect(
        run.output == """
          Imported 2 projects: 1 new, 1 differs and was left; 1 could not be read
          Left as they are:
            content/projects/beta.md

          """)
      #expect(try text(page) == mine)
    }
  }

  @Test func aDryRunWritesNothing() throws {
    try withSite { site in
      let path = try copy(of: "doap", below: site)
      let run = try Program.run(["import", "doap", path, "--dry-run", "--source", site.path])

      #expect(run.output.hasPrefix("Would import 2 projects: 2 new"))
      #expect(try snapshot(site) == [:])
    }
  }

  @Test(arguments: [
    "markdown", "landscape", "awesome-selfhosted", "publiccode", "doap", "hugo", "jekyll",
  ])
  func whatIsNotWhatItSaysIsRefusedAndNothingIsWritten(_ kind: String) throws {
    try withSite { site in
      let readme = site.appendingPathComponent("README.md")
      try write("# Not a catalogue\n", to: readme)
      let run = try Program.run(["import", kind, readme.path, "--source", site.path])

      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(run.errors.contains("is no '\(kind)': that is "))
      #expect(try snapshot(site) == [:])
      let missing = try Program.run(["import", kind, "/no/such", "--source", site.path])
      #expect(missing.status == 1)
      #expect(missing.errors == "error: '/no/such' is not there\n")
    }
  }

  @Test(arguments: [
    ["import", "nothing", "."], ["import", "markdown", ".", "--map", "a"],
    ["import", "markdown", ".", "--map", "repo=repositry"],
    ["import", "doap", ".", "--map", "a=title"],
    ["add", ".", "--slug", "No Slug"], ["export", "xml"],
  ])
  func wrongArgumentsAreExplained(_ arguments: [String]) throws {
    try withSite { site in
      let run = try Program.run(arguments + ["--source", site.path])

      #expect(run.status == 64)
      #expect(run.errors.hasPrefix("Error: "))
    }
  }

  private func makeCheckout(_ folder: URL) throws {
    try write("# Whisper\n\nSpeech to text.\n", to: folder.appendingPathComponent("README.md"))
    try write(
      "GNU GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007\n",
      to: folder.appendingPathComponent("COPYING"))
    try write(
      "[remote \"origin\"]\n\turl = git@github.com:example/whisper.git\n",
      to: folder.appendingPathComponent(".git/config"))
    try write("github: [ada]\n", to: folder.appendingPathComponent(".github/FUNDING.yml"))
  }

  @Test func addSaysForEachValueWhereItCameFrom() throws {
    try withSite { site in
      let checkout = site.appendingPathComponent("checkout")
      try makeCheckout(checkout)
      let run = try Program.run(["add", checkout.path, "--source", site.path])

      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.hasPrefix("content/projects/whisper.md\n\ntitle"))
      #expect(
        try text(site.appendingPathComponent("content/projects/whisper.md")) == """
          ---
          title: Whisper  # from README.md
          summary: Speech to text.  # from README.md
          repository: https://github.com/example/whisper  # from .git/config
          license: GPL-3.0  # from COPYING, whose text does not tell whether it is GPL-3.0-only or GPL-3.0-or-later
          funding:  # from .github/FUNDING.yml
            - https://github.com/sponsors/ada
          added: 2026-09-21
          ---

          """)
      let again = try Program.run(["add", checkout.path, "--source", site.path])
      #expect(again.status == 1)
      #expect(again.errors.contains("is there already; nothing was overwritten"))
    }
  }

  @Test(arguments: ["---\ntitle: x\n", "{\"name\": \"b\"}", ""])
  func aFileThatSaysNothingOfAProjectMakesNoPage(bytes: String) throws {
    try withSite { site in
      let file = site.appendingPathComponent("some.json")
      try write(bytes, to: file)
      let run = try Program.run(["add", file.path, "--source", site.path])

      #expect(run.status == 1)
      #expect(run.errors.contains("says nothing of a project; no page was written"))
      #expect(
        !FileManager.default.fileExists(
          atPath: site.appendingPathComponent("content/projects/some-json.md").path))
    }
  }

  @Test func whatNoFileKnewIsATodoThatCheckReports() throws {
    try withSite { site in
      let file = site.appendingPathComponent("repo.json")
      try write(
        #"{"full_name": "a/b", "html_url": "https://github.com/a/b", "name": "b", "license": null}"#,
        to: file)
      let dry = try Program.run(["add", file.path, "--dry-run", "--source", site.path])
      #expect(
        dry.output == """
          ---
          title: b  # from repo.json
          summary: TODO
          repository: https://github.com/a/b  # from repo.json
          license: TODO
          draft: true
          ---

          """)
      #expect(try snapshot(site) == [:])

      let run = try Program.run(["add", file.path, "--slug", "bee", "--source", site.path])
      #expect(run.status == 0)
      let build = try Program.run(["check", "--source", site.path])
      #expect(build.status == 0)
      #expect(build.errors.contains("'license' is still to be written; found 'TODO' [value-todo]"))
    }
  }

  @Test func exportWritesWhatTheSiteKnows() throws {
    try withSite { site in
      try write(
        "---\ntitle: Whisper\nsummary: Speech to text.\nrepository: a/whisper\nlicense: MIT\n---\n",
        to: site.appendingPathComponent("content/projects/whisper.md"))
      let out = site.appendingPathComponent("out/deep")
      for (form, path) in [
        ("codemeta", "whisper/codemeta.json"), ("publiccode", "whisper/publiccode.yml"),
        ("csv", "projects.csv"), ("json", "projects.json"),
      ] {
        let arguments = ["export", form, "--source", site.path]
        let run = try Program.run(arguments + ["--to", out.path])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == "Exported 1 file to '\(out.path)': 1 written, 0 unchanged\n")
        let written = try text(out.appendingPathComponent(path))
        #expect(written.contains("https://github.com/a/whisper"))
        #expect(
          try Program.run(arguments + ["--to", out.path]).output.hasSuffix(
            "0 written, 1 unchanged\n"))
        let printed = try Program.run(arguments).output
        #expect(printed.contains(written.split(separator: "\n").last ?? "?"))
      }
    }
  }

  @Test func exportLeavesWhatDiffersUnlessToldOtherwise() throws {
    try withSite { site in
      let file = site.appendingPathComponent("out/projects.csv")
      try write("mine\n", to: file)
      let arguments = [
        "export", "csv", "--to", file.deletingLastPathComponent().path, "--source", site.path,
      ]
      try write(
        "---\ntitle: Whisper\nsummary: S\nrepository: a/w\nlicense: MIT\n---\n",
        to: site.appendingPathComponent("content/projects/whisper.md"))

      #expect(try Program.run(arguments).errors.contains("differs and was left"))
      #expect(try text(file) == "mine\n")
      #expect(try Program.run(arguments + ["--overwrite"]).status == 0)
      #expect(try text(file).hasPrefix("slug,title,"))
    }
  }

  @Test func whatIsExportedAsCodeMetaIsAddedTheSame() throws {
    try withSite { site in
      let page = site.appendingPathComponent("content/projects/whisper.md")
      let facts = [
        "title: Whisper", "summary: Speech to text.", "repository: https://github.com/a/whisper",
        "license: MIT", "homepage: https://whisper.example/", "category: Audio",
        "tags: [speech, audio]", "languages: [Python, C++]", "platforms: [Linux]", "status: wip",
        "maintainers: [Ada Byron]", "stewards: [Town of X]", "doi: 10.5281/zenodo.1",
      ]
      try write("---\n\(facts.joined(separator: "\n"))\nreleased: 2022-09\n---\n", to: page)
      let out = site.appendingPathComponent("out")
      try Program.run(["export", "codemeta", "--to", out.path, "--source", site.path])
      let file = out.appendingPathComponent("whisper/codemeta.json").path
      let run = try Program.run(["add", file, "--dry-run", "--source", site.path])

      #expect(run.status == 0, "\(run.errors)")
      for fact in facts + ["released: 2022-09"] {
        #expect(run.output.contains("\n\(fact)"), "\(fact)")
      }
    }
  }

  @Test func aMistakeIsShownWithItsLine() throws {
    try withSite { site in
      let path = try copy(of: "awesome-selfhosted", below: site)
      let run = try Program.run(["import", "awesome-selfhosted", path, "--source", site.path])

      #expect(run.errors.contains("/software/colon.yml:2:14: error: "))
      #expect(run.errors.contains("   2 | description: Swift: a guide\n"))
    }
  }

  @Test(arguments: [["add", "README.md"], ["import", "hugo", "."]])
  func aFolderWithoutASiteTakesNothing(_ arguments: [String]) throws {
    try withSite { site in
      let folder = site.appendingPathComponent("elsewhere")
      try write("# A\n\nB.\n", to: folder.appendingPathComponent("README.md"))
      let run = try Program.run(arguments, in: folder)

      #expect(run.status == 1)
      #expect(run.errors.contains("has no 'content/site.yml'"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["README.md"])
    }
  }
}
