package import SiteModel

/// Makes the files from which a page's script finds documents, without a server.
///
/// Pure but for `put`: the files depend on the documents alone. What a query loads is bounded: the
/// index of the index, a shard for each word, and the cards of what is shown.
package struct SearchIndexer: Sendable {
  /// How many documents a task reads at a time; a multiple of a pack. Each part has a table of its
  /// words, so a large site is cut into larger ones.
  private var chunk: Int { DocumentPacks.size * (documentCount > 8_000 ? 64 : 16) }

  private let documentCount: Int
  private let relevance: Relevance
  private let document: @Sendable (Int) throws -> SearchDocument
  private let fingerprint: @Sendable (Int) -> ContentHash?

  /// - Parameters:
  ///   - averageLength: Of the documents' texts, in words, as far as it is known.
  ///   - document: Returns the document of a number below `documentCount`; called once for each,
  ///     from any thread, so that memory holds no text longer than it is read.
  ///   - fingerprint: Returns a hash of all that a document is made from, without making it; nil
  ///     where that is not known.
  package init(
    documentCount: Int, averageLength: Double,
    document: @Sendable @escaping (Int) throws -> SearchDocument,
    fingerprint: @Sendable @escaping (Int) -> ContentHash? = { _ in nil }
  ) {
    self.documentCount = documentCount
    relevance = Relevance(averageLength: averageLength)
    self.document = document
    self.fingerprint = fingerprint
  }

  /// Hands every file to `put`, with its path below the output folder; none without documents.
  ///
  /// - Parameter earlier: What an earlier run knew: documents that are the same are not read, and
  ///   the files that show them are kept.
  /// - Complexity: O(*bytes of text* + *postings* + *t* log *t*) in the number of different words
  ///   *t*; memory for four bytes a posting.
  package func write(
    jobs: Jobs, after earlier: EarlierChunks? = nil,
    put: @Sendable @escaping (_ path: String, _ bytes: [UInt8]) throws -> Void
  ) async throws {
    guard documentCount > 0 else { return }
    let (records, digest) = try await read(jobs, earlier, put)
    try await write(records, digest, jobs, put)
  }

  /// Reads every document, and writes what shows them; returns the words of all of them.
  private func read(
    _ jobs: Jobs, _ earlier: EarlierChunks?,
    _ put: @Sendable @escaping (String, [UInt8]) throws -> Void
  ) async throws -> ([TermRecord], digest: UInt64) {
    let starts = Array(stride(from: 0, to: documentCount, by: chunk))
    let chunks = try await jobs.map(starts) { start in
      let numbers = start..<min(start + chunk, documentCount)
      guard let earlier, let key = key(of: numbers) else { return try index(numbers, put).index }
      if let known = try earlier.chunk(of: numbers, key) { return known }
      let (index, files) = try index(numbers, put)
      try earlier.keep(index, files, key)
      return index
    }
    let digest = chunks.reduce(ContentDigest.seed) { ContentDigest.mix($0, $1.digest) }
    let merged = MergedIndex(chunks, documentCount: documentCount)
    return (try await records(of: merged, jobs), digest)
  }

  /// Of all that some documents, and what is said of them, are made from; nil where that is not
  /// known of each.
  private func key(of numbers: Range<Int>) -> ContentHash? {
    var bytes = Array("search \(numbers) \(relevance.averageLength)".utf8)
    bytes.reserveCapacity(bytes.count + numbers.count * 16)
    for number in numbers {
      guard let hash = fingerprint(number) else { return nil }
      bytes.append(hash)
    }
    return ContentHash(of: bytes)
  }

  /// Reads some documents, and writes the files that show them.
  private func index(
    _ numbers: Range<Int>, _ put: (String, [UInt8]) throws -> Void
  ) throws -> (index: ChunkIndex, files: [ContentHash]) {
    var files: [ContentHash] = []
    var indexer = ChunkIndexer(relevance: relevance)
    var digest = ContentDigest.seed
    for start in stride(from: numbers.lowerBound, to: numbers.upperBound, by: DocumentPacks.size) {
      var cards: [[UInt8]] = []
      var texts: [[UInt8]] = []
      for number in start..<min(start + DocumentPacks.size, numbers.upperBound) {
        let document = try document(number)
        let text = PlainText.text(of: document.html)
        indexer.add(document, number: number, text: text)
        cards.append(DocumentPacks.card(document))
        texts.append(DocumentPacks.text(text))
      }
      let names = DocumentPacks.names(from: start)
      for (name, values) in zip(names, [cards, texts]) {
        let file = ScriptFile.bytes(name, value: ScriptFile.array(values))
        digest = ContentDigest.mix(digest, file)
        files.append(ContentHash(of: file))
        try put(ScriptFile.path(name), file)
      }
    }
    return (indexer.finish(digest: digest), files)
  }

  /// The words in their order, beginnings among them.
  private func records(of merged: MergedIndex, _ jobs: Jobs) async throws -> [TermRecord] {
    let texts = PostingText(documentCount: documentCount)
    let parts = Array(stride(from: 0, to: merged.order.count, by: 2048))
    let records = try await jobs.map(parts) { start in
      merged.order[start..<min(start + 2048, merged.order.count)].map { term in
        let postings = merged.postings(of: term)
        return TermRecord(
          word: Array(merged.terms.word(term)), data: texts.text(of: postings),
          documents: postings.count,
          top: PrefixIndex.top(of: postings))
      }
    }.flatMap { $0 }
    let beginnings = PrefixIndex.records(of: records, texts: texts)
    return (records + beginnings).sorted { TermOrder.isBefore($0.word[...], $1.word[...]) }
  }

  private func write(
    _ records: [TermRecord], _ digest: UInt64, _ jobs: Jobs,
    _ put: @Sendable @escaping (String, [UInt8]) throws -> Void
  ) async throws {
    let cutter = ShardCutter(records)
    let lexicon = TypoLexicon(records)
    let named =
      cutter.shards.enumerated().map { ("t-\($0)", $1) }
      + lexicon.files.enumerated().map { ("s-\($0)", ScriptFile.string(plain: $1)) }
    let digests = try await jobs.map(named) { name, value in
      let file = ScriptFile.bytes(name, value: value)
      try put(ScriptFile.path(name), file)
      return ContentDigest.mix(ContentDigest.seed, file)
    }
    let version = ContentDigest.text(digests.reduce(digest, ContentDigest.mix))
    let fields = [
      ("v", ScriptFile.string(version)), ("n", Array(String(documentCount).utf8)),
      ("k", ScriptFile.array(SearchKind.allCases.map { ScriptFile.string($0.label) })),
      ("a", ScriptFile.string(CharacterRanges.accents.pattern)),
      ("c", ScriptFile.string(CharacterRanges.ideographs.pattern)),
      ("l", ScriptFile.string(CharacterRanges.wordPattern)),
      ("s", Array(String(lexicon.files.count).utf8)),
      ("t", ScriptFile.array(cutter.firsts.map { ScriptFile.string(plain: $0) })),
    ]
    let value = fields.map { Array("\"\($0)\":".utf8) + $1 }.joined(separator: [UInt8(ascii: ",")])
    try put(
      ScriptFile.path("index"),
      ScriptFile.bytes("index", value: [UInt8(ascii: "{")] + value + [UInt8(ascii: "}")]))
  }
}
