import Markdown
import SiteLoader
import SiteModel
import Synchronization
import Testing

@Suite struct SourceCacheTests {
  private let site = TemporarySite([
    "content/articles/a.md": "---\ntitle: A\ndate: 2024-01-01\n---\nOne.\n",
    "content/articles/b.md": "---\ntitle: B\ndate: 2024-01-01\n---\nOther.\n",
    "content/notes.md": "---\ntitle: Notes\nunknown: 1\n---\nThird.\n",
  ])
  private let stored = Stored()

  /// Counts the bodies that were converted.
  private final class Stored: Sendable {
    let count = Mutex(0)

    func take() -> Int {
      count.withLock { count in
        defer { count = 0 }
        return count
      }
    }
  }

  private func load(reusing cache: SourceCache?) async throws -> (SourceCache?, [String]) {
    let loaded = try await SiteLoader(root: site.root).load(
      jobs: Jobs(2), converter: { MarkdownConverter(options: $0, worker: nil, jobs: 1) },
      store: { [stored] bytes in
        stored.count.withLock { count in
          count += 1
          return BodyReference(offset: count, length: bytes.count)
        }
      }, reusing: cache)
    let site = loaded.value.site
    let found = (site.articles.map(\.source) + site.pages.map(\.source)).map {
      "\($0.title): \($0.body.summary)"
    }
    return (loaded.value.cache, found + loaded.diagnostics.map { $0.code.rawValue })
  }

  @Test func whatIsStillTheSameIsNotReadAgain() async throws {
    let (cache, first) = try await load(reusing: SourceCache())
    #expect(stored.take() == 3)
    let (_, second) = try await load(reusing: cache)

    #expect(stored.take() == 0)
    #expect(first == second)
    #expect(second.contains("key-unknown"))
  }

  @Test func whatChangedIs() async throws {
    let (cache, _) = try await load(reusing: SourceCache())
    _ = stored.take()
    site.write("content/articles/a.md", "---\ntitle: A\ndate: 2024-01-01\n---\nChanged.\n")
    let (_, found) = try await load(reusing: cache)

    #expect(stored.take() == 1)
    #expect(found.contains("A: Changed."))
  }

  @Test func whatIsForgottenIsReadThoughItsStampIsTheSame() async throws {
    var (cache, _) = try await load(reusing: SourceCache())
    _ = stored.take()
    cache?.forget("content/notes.md")
    (cache, _) = try await load(reusing: cache)
    #expect(stored.take() == 1)
    cache?.forget("content/articles")
    _ = try await load(reusing: cache)
    #expect(stored.take() == 2)
  }

  @Test func otherOptionsOfMarkdownReadEverything() async throws {
    let (cache, _) = try await load(reusing: SourceCache())
    _ = stored.take()
    site.write("content/site.yml", "title: T\nurl: https://a.example\nmarkdown:\n  html: strip\n")
    _ = try await load(reusing: cache)

    #expect(stored.take() == 3)
  }

  @Test func nothingIsRememberedUnasked() async throws {
    let (cache, _) = try await load(reusing: nil)

    #expect(cache == nil)
  }

  @Test func bodiesCanBeMoved() async throws {
    var (cache, _) = try await load(reusing: SourceCache())
    let length = try #require(cache?.bodyLength)
    var moved = 0
    cache?.moveBodies {
      moved += 1
      return BodyReference(offset: 1000 + moved, length: $0.length)
    }

    #expect(moved == 3)
    #expect(cache?.bodyLength == length)
  }

  @Test func underOtherLimitsEverythingIsReadAgain() async throws {
    let (cache, _) = try await load(reusing: SourceCache())
    _ = stored.take()
    site.write(
      "content/site.yml", "title: T\nurl: https://a.example\nlimits: {document_size: 1 kB}\n")
    let long = String(repeating: "b", count: 2_000)
    site.write("content/notes.md", "---\ntitle: Notes\n---\n\(long)")
    let (next, found) = try await load(reusing: cache)

    #expect(stored.take() == 2)
    #expect(found.contains("file-too-large"))

    site.write("content/site.yml", "title: T\nurl: https://a.example\n")
    let (_, again) = try await load(reusing: next)
    #expect(stored.take() == 3)
    #expect(!again.contains("file-too-large"))
  }
}
