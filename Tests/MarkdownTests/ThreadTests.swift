import Testing

@testable import Markdown

/// The library underneath keeps a process-wide table that every parse edits; see `MarkdownLibrary`.
@Suite struct ThreadTests {
  private static let documents = [
    "~~a~~ b ~c~\n", "www.a.bc and https://d.ef, g@h.ij\n", "| a | b |\n|---|--:|\n| ~1~ | w:2 |\n",
    "a ~~b\n\n> ~~c~~ http://d.ef\n", "wwww: a:b w~\n", "- [x] https://a.bc\n- [ ] ~~d~~\n",
    "text with w and : and nothing else\n", "| w: |\n|-|\n| www.a.bc |\n",
  ].map { Array($0.utf8) }

  @Test func fourThreadsNeverGetAWrongResult() async {
    let converter = MarkdownConverter(worker: nil, jobs: 4)
    let expected = Self.documents.map { converter.convert($0, file: "a.md").value.fragment.html }
    let wrong = await withTaskGroup(of: Int.self) { group in
      for thread in 0..<4 {
        group.addTask {
          var wrong = 0
          for turn in 0..<25_000 {
            let index = (turn + thread * 3) % expected.count
            let html = converter.convert(Self.documents[index], file: "a.md").value.fragment.html
            if html != expected[index] { wrong += 1 }
          }
          return wrong
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  @Test func theExtensionsAreOn() {
    #expect(Converting.html("~~a~~") == "<p><del>a</del></p>\n")
    #expect(Converting.html("~a~") == "<p><del>a</del></p>\n")
    #expect(Converting.html("www.a.bc").contains("href=\"http://www.a.bc\""))
  }
}
