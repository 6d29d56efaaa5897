import Diagnostics
import Markdown
import SiteLoader
import SiteModel
import Synchronization
import Testing

/// A text that an earlier run converted is, to the site, as if it had been converted now.
@Suite struct ConvertedTextTests {
  /// Keeps blocks by key, and counts what is asked of it.
  private final class Memory: BodyCache {
    struct State {
      var blocks: [ContentHash: CachedBlock] = [:]
      var bytes: [UInt8] = []
      var found = 0
      var kept = 0
    }

    let state = Mutex(State())

    func block(for key: ContentHash) -> CachedBlock? {
      state.withLock { state in
        if state.blocks[key] != nil { state.found += 1 }
        return state.blocks[key]
      }
    }

    func keep(_ block: [UInt8], for key: ContentHash) -> BodyReference {
      state.withLock { state in
        let place = BodyReference(offset: state.bytes.count, length: block.count)
        state.bytes += block
        state.kept += 1
        state.blocks[key] = CachedBlock(bytes: block, place: place)
        return place
      }
    }

    func text(at place: BodyReference) -> [UInt8] {
      state.withLock { Array($0.bytes[place.offset..<(place.offset + place.length)]) }
    }

    /// What happened since this was asked last.
    func takeCounts() -> [Int] {
      state.withLock { state in
        defer { (state.found, state.kept) = (0, 0) }
        return [state.found, state.kept]
      }
    }

    /// Alters every block, as nothing that is proven by a hash can be.
    func alter(_ change: (inout [UInt8]) -> Void) {
      state.withLock { state in
        for key in state.blocks.keys { change(&state.blocks[key]!.bytes) }
      }
    }
  }

  private static let text = """
    ---
    title: A
    date: 2026-01-01
    ---
    First paragraph with [a link](../projects/b.md) in it.

    ## One heading

    ![a picture](a.png) and ![](b.png), [[b]] and a note.[^1]

    [^1]: The note.

    ```swift
    let x = 1
    ```
    """

  private func load(_ site: TemporarySite, _ memory: Memory) async throws -> LoadedSite {
    try await SiteLoader(root: site.root).load(
      jobs: Jobs(2), converter: { MarkdownConverter(options: $0, worker: nil, jobs: 1) },
      store: { _ in BodyReference(offset: -1, length: 0) }, bodies: memory
    ).value
  }

  @Test func theSiteIsTheSame() async throws {
    let site = TemporarySite(["content/articles/a.md": Self.text])
    let memory = Memory()

    let first = try await load(site, memory)
    #expect(memory.takeCounts() == [0, 1])
    let second = try await load(site, memory)
    #expect(memory.takeCounts() == [1, 0])

    let (one, other) = (first.site.articles[0], second.site.articles[0])
    #expect(one.source.body.outline == other.source.body.outline)
    #expect(one.source.body.links == other.source.body.links)
    #expect(one.source.body.anchors == other.source.body.anchors)
    #expect(one.source.body.picturesWithoutText == other.source.body.picturesWithoutText)
    #expect(!one.source.body.picturesWithoutText.isEmpty)
    #expect(one.source.body.wordCount == other.source.body.wordCount)
    #expect(one.source.body.summary == other.source.body.summary)
    #expect(one.source.body.reference == other.source.body.reference)
    #expect(first.digests == second.digests)
    let fragment = try #require(Fragment(decoding: memory.text(at: one.source.body.reference)))
    #expect(String(decoding: fragment.html, as: UTF8.self).contains("One heading"))
  }

  @Test func equalTextsOfTwoFilesLieInTwoPlaces() async throws {
    let site = TemporarySite([
      "content/articles/a.md": Self.text, "content/articles/b.md": Self.text,
    ])
    let memory = Memory()
    for _ in 0..<2 {
      let loaded = try await load(site, memory)
      let places = loaded.site.articles.map(\.source.body.reference)
      #expect(Set(places).count == 2)
    }
  }

  @Test(arguments: [
    "markdown:\n  html: strip\n", "markdown:\n  highlight: false\n", "limits:\n  nesting: 30\n",
  ])
  func otherSettingsMakeOtherTexts(settings: String) async throws {
    let site = TemporarySite(["content/articles/a.md": Self.text])
    let memory = Memory()
    _ = try await load(site, memory)
    _ = memory.takeCounts()
    site.write("content/site.yml", "title: T\nurl: https://a.example\n" + settings)

    _ = try await load(site, memory)

    #expect(memory.takeCounts() == [0, 1])
  }

  @Test func whatATextIsWarnedOfIsSaidByEachRun() async throws {
    let site = TemporarySite(["content/articles/a.md": Self.text + "\n\n<script>x</script>\n"])
    let memory = Memory()
    for _ in 0..<2 {
      let loaded = try await SiteLoader(root: site.root).load(
        jobs: Jobs(1), converter: { MarkdownConverter(options: $0, worker: nil, jobs: 1) },
        store: { _ in BodyReference(offset: 0, length: 0) }, bodies: memory)
      #expect(!loaded.diagnostics.isEmpty)
    }
    #expect(memory.takeCounts() == [0, 0])
  }

  @Test func aBlockThatIsNoneIsConvertedAnew() async throws {
    let site = TemporarySite(["content/articles/a.md": Self.text])
    let changes: [(inout [UInt8]) -> Void] = [
      { $0 = [] }, { $0.removeLast($0.count - 27) }, { $0[24] = 0xFF }, { $0[27] = 0xFF },
      { $0.replaceSubrange(28..<44, with: repeatElement(0xFF, count: 16)) },
      { $0[44] = 0xFF },
    ]
    for change in changes {
      let memory = Memory()
      let wanted = try await load(site, memory).site.articles[0].source.body
      memory.alter(change)
      _ = memory.takeCounts()

      let found = try await load(site, memory).site.articles[0].source.body

      #expect(memory.takeCounts() == [1, 1])
      #expect(found.outline == wanted.outline)
      #expect(found.links == wanted.links)
    }
  }
}
