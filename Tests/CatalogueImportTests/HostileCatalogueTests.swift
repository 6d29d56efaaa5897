import CatalogueImport
import Diagnostics
import FrontMatter
import SiteLoader
import TestSupport
import Testing

/// Whatever a file holds, reading it ends, and what is written reads back.
@Suite struct HostileCatalogueTests {
  @Test(arguments: Fixture.all)
  func filesThatAreCutOrChangedDoNotStopTheImport(_ fixture: Fixture) throws {
    var random = SeededNumbers(seed: 42)
    for file in try fixture.files() {
      for _ in 0..<40 {
        var changed = file
        if Bool.random(using: &random) {
          changed.bytes = Array(
            file.bytes.prefix(Int.random(in: 0...file.bytes.count, using: &random)))
        }
        for _ in 0..<Int.random(in: 0...4, using: &random) where !changed.bytes.isEmpty {
          let place = Int.random(in: 0..<changed.bytes.count, using: &random)
          changed.bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        }
        check(fixture.imported([changed]).pages)
      }
    }
  }

  @Test(arguments: ProjectSource.allCases)
  func filesOfProjectsThatAreCutOrChangedDoNotStopAdd(_ source: ProjectSource) {
    var random = SeededNumbers(seed: UInt64(source.rawValue))
    let texts = [
      #"{"name": "a", "license": {"type": "MIT"}, "full_name": "a/b", "html_url": "x"}"#,
      "<project><name>a</name><licenses><license><name>MIT</name></license></licenses></project>",
      "[package]\nname = \"a\"\n[project]\nname = 'b'\nlicense = {text = \"MIT\"}\n",
      "name: a\nlegal:\n  license: MIT\ngithub: [a]\n", "# A\n\nText [a](b) `c`.\n",
      "module github.com/a/b\n[remote \"origin\"]\n url = a/b\n spec.name = \"a\"\nPackage( name: \"a\"",
    ]
    for text in texts {
      for _ in 0..<60 {
        var bytes = Array(text.utf8.prefix(Int.random(in: 0...text.utf8.count, using: &random)))
        for _ in 0..<2 where !bytes.isEmpty {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
            in: 0...255, using: &random)
        }
        let finding = source.read(CatalogueFile(path: "x", bytes: bytes))
        let page = ProjectMerger.merge([(source, finding)], slug: "a").page
        check([SettledPage.settle(page, FrontMatterCheck.diagnostics).value].compactMap { $0 })
      }
    }
  }

  private func check(_ pages: [SettledPage]) {
    for page in pages {
      let faults = FrontMatterCheck.diagnostics(page.path, page.bytes)
      let errors = faults.filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(String(decoding: page.bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: CatalogueKind.allCases)
  func whatIsNoCatalogueIsNotTakenForOne(_ kind: CatalogueKind) {
    for text in ["", "# A README\n", "{}", "\u{0}\u{1}", "<html></html>", "a: b\n"] {
      let file = CatalogueFile(path: "README.md", bytes: Array(text.utf8))
      let reading = CatalogueReading.read(kind, [file])

      #expect(!reading.isRecognised, "\(kind) took '\(text)'")
      #expect(reading.pages.isEmpty)
    }
  }

  @Test(arguments: [
    ("<a>", "closed"), ("<a></b>", "closed"), ("<a b></a>", "value"), ("<a b=c></a>", "quotes"),
    ("<a>&x;</a>", "known"), ("<a>&amp</a>", "';'"), ("text", "begins"), ("<a/><b/>", "one"),
    ("<a><!-- x</a>", "ends"), ("<!DOCTYPE a [<!ENTITY x \"y\">]><a/>", "entities"), ("", "begins"),
  ])
  func xmlThatIsNotSoundIsReported(_ text: String, _ says: String) {
    let reading = CatalogueReading.read(
      .doap, [CatalogueFile(path: "a.rdf", bytes: Array(text.utf8))])

    #expect(reading.unread == 1)
    #expect(reading.diagnostics.first?.message.contains(says) == true, "\(reading.diagnostics)")
  }

  @Test func xmlThatIsTooDeepIsReported() {
    let text = String(repeating: "<a>", count: 100_000)
    let reading = CatalogueReading.read(
      .doap, [CatalogueFile(path: "a.rdf", bytes: Array(text.utf8))])

    #expect(reading.diagnostics.map(\.code) == [.importUnread])
  }
}
