package import SiteModel

/// What an earlier run knew of neighbouring documents, for one that finds them unchanged.
package struct EarlierChunks: Sendable {
  private let cache: any BodyCache
  private let keep: @Sendable ([(path: String, contents: ContentHash)]) throws -> Bool

  /// - Parameters:
  ///   - cache: Where it is kept.
  ///   - keep: Adds files as they were published last if these are their contents, all or none;
  ///     returns whether.
  package init(
    cache: any BodyCache,
    keep: @Sendable @escaping ([(path: String, contents: ContentHash)]) throws -> Bool
  ) {
    self.cache = cache
    self.keep = keep
  }

  /// Nil where nothing is kept of the documents, or one of their files is another.
  func chunk(of numbers: Range<Int>, _ key: ContentHash) throws -> ChunkIndex? {
    guard let block = try cache.block(for: key)?.bytes else { return nil }
    let starts = stride(from: numbers.lowerBound, to: numbers.upperBound, by: DocumentPacks.size)
    let names = starts.flatMap { DocumentPacks.names(from: $0) }
    let length = names.count * Self.hashLength
    guard block.count >= length,
      let chunk = ChunkCoding.decode(block[length...], documents: numbers)
    else { return nil }
    let files = block.withUnsafeBytes { block in
      names.enumerated().map { index, name in
        (ScriptFile.path(name), block.hash(at: index * Self.hashLength))
      }
    }
    guard try keep(files) else { return nil }
    return chunk
  }

  /// - Parameter files: What the files hold that show the documents, in the order of their names.
  func keep(_ chunk: ChunkIndex, _ files: [ContentHash], _ key: ContentHash) throws {
    var block: [UInt8] = []
    for file in files { block.append(file) }
    _ = try cache.keep(block + ChunkCoding.encode(chunk), for: key)
  }

  private static let hashLength = 16
}
