import SiteModel
import Synchronization
import Testing

@testable import SearchIndex

/// An index that was made with the help of an earlier one is the one that would be made anew.
@Suite struct EarlierChunkTests {
  /// What a first run left: blocks by key, and files.
  private final class Earlier: BodyCache {
    struct State {
      var blocks: [ContentHash: [UInt8]] = [:]
      var files: [String: [UInt8]] = [:]
      var read: Set<Int> = []
    }

    let state = Mutex(State())

    func block(for key: ContentHash) -> CachedBlock? {
      state.withLock { $0.blocks[key] }.map {
        CachedBlock(bytes: $0, place: BodyReference(offset: 0, length: $0.count))
      }
    }

    func keep(_ block: [UInt8], for key: ContentHash) -> BodyReference {
      state.withLock { $0.blocks[key] = block }
      return BodyReference(offset: 0, length: block.count)
    }
  }

  /// Makes the index of texts; returns its files and which texts were read.
  private func run(
    _ texts: [String], _ earlier: Earlier
  ) async throws -> (files: [String: [UInt8]], read: Set<Int>) {
    let old = earlier.state.withLock { state in
      state.read = []
      return state.files
    }
    let new = Mutex<[String: [UInt8]]>([:])
    let indexer = SearchIndexer(
      documentCount: texts.count, averageLength: 100,
      document: { number in
        earlier.state.withLock { _ = $0.read.insert(number) }
        return SearchDocument(
          kind: .page, title: "Page \(number)", url: "p\(number)/", html: Array(texts[number].utf8))
      }, fingerprint: { ContentHash(of: Array(texts[$0].utf8)) })
    let chunks = EarlierChunks(cache: earlier) { files in
      guard files.allSatisfy({ old[$0.path].map { ContentHash(of: $0) } == $0.contents }) else {
        return false
      }
      new.withLock { new in for file in files { new[file.path] = old[file.path] } }
      return true
    }
    try await indexer.write(jobs: Jobs(2), after: chunks) { path, bytes in
      let isFirst = new.withLock { $0.updateValue(bytes, forKey: path) == nil }
      #expect(isFirst, "\(path) was put twice")
    }
    let files = new.withLock { $0 }
    return earlier.state.withLock { state in
      state.files = files
      return (files, state.read)
    }
  }

  private static func texts(_ count: Int) -> [String] {
    (0..<count).map { "<p>text number \($0) of word\($0 % 17) and naïve 日本 words \($0 * $0)</p>" }
  }

  @Test func onlyTheNeighboursOfAChangeAreReadAgain() async throws {
    let earlier = Earlier()
    var texts = Self.texts(400)
    #expect(try await run(texts, earlier).read.count == 400)
    #expect(try await run(texts, earlier).read == [])

    texts[150] += "<p>another thing</p>"
    let (files, read) = try await run(texts, earlier)

    #expect(read == Set(128..<256))
    #expect(try await run(texts, Earlier()).files == files)
  }

  @Test func documentsThatComeAndGoLeaveNothing() async throws {
    let earlier = Earlier()
    for count in [300, 10, 290, 0, 129, 128] {
      let files = try await run(Self.texts(count), earlier).files
      #expect(try await run(Self.texts(count), Earlier()).files == files, "\(count)")
    }
  }

  @Test func whereAFileIsAnotherItsDocumentsAreReadAgain() async throws {
    let earlier = Earlier()
    let wanted = try await run(Self.texts(200), earlier).files
    for path in ["search/d-3.js", "search/x-20.js"] {
      earlier.state.withLock { $0.files[path] = [1] }
      let (files, read) = try await run(Self.texts(200), earlier)
      #expect(files == wanted)
      #expect(!read.isEmpty && read.count < 200)
    }
  }

  @Test func aBlockThatIsNoneIsNotUsed() async throws {
    let earlier = Earlier()
    let wanted = try await run(Self.texts(40), earlier).files
    let (key, block) = try #require(earlier.state.withLock { $0.blocks.first })
    for place in stride(from: 0, to: block.count, by: 7) {
      earlier.state.withLock { $0.blocks[key] = Array(block[..<place]) }
      #expect(try await run(Self.texts(40), earlier).files == wanted, "cut at \(place)")
    }
  }

  @Test func bytesThatMayBeAnythingAreRefusedOrHarmless() async throws {
    let earlier = Earlier()
    _ = try await run(Self.texts(40), earlier)
    let block = try #require(earlier.state.withLock { $0.blocks.first?.value })
    let chunk = Array(block[(2 * 5 * 16)...])
    let whole = try #require(ChunkCoding.decode(chunk[...], documents: 0..<40))
    #expect(ChunkCoding.encode(whole) == chunk)
    #expect(ChunkCoding.decode(chunk[...], documents: 0..<39) == nil)
    for place in chunk.indices {
      for byte in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var other = chunk
        other[place] = byte
        guard let read = ChunkCoding.decode(other[...], documents: 0..<40) else { continue }
        let merged = MergedIndex([read], documentCount: 40)
        for term in merged.order {
          #expect(merged.postings(of: term).allSatisfy { $0.document < 40 && $0.level > 0 })
        }
      }
    }
  }
}
