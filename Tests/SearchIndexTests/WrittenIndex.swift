import SiteModel
import Synchronization

@testable import SearchIndex

/// The files of an index, and what a reader of them understands: an account of the format that is
/// independent of the code that writes it.
struct WrittenIndex {
  let files: [String: [UInt8]]
  /// Of `search/index.js`.
  let head: String
  /// Every word with its documents, as (level, document).
  private(set) var words: [String: [(level: Int, document: Int)]] = [:]
  private(set) var counts: [String: Int] = [:]
  /// In the order of the files.
  private(set) var order: [String] = []
  private(set) var firsts: [String] = []

  static func files(_ documents: [SearchDocument], jobs: Int = 2) async throws -> [String: [UInt8]]
  {
    let files = Files()
    let indexer = SearchIndexer(documentCount: documents.count, averageLength: 100) {
      documents[$0]
    }
    try await indexer.write(jobs: Jobs(jobs)) { path, bytes in
      files.all.withLock { $0[path] = bytes }
    }
    return files.all.withLock { $0 }
  }

  init(_ documents: [SearchDocument]) async throws {
    files = try await Self.files(documents)
    head = files["search/index.js"].map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard !head.isEmpty else { return }
    firsts = Self.strings(head.components(after: "\"t\":[", upTo: "]"))
    for number in firsts.indices {
      let row = Self.strings(value(of: "t-\(number)"))
      for index in stride(from: 0, to: row.count, by: 2) {
        order.append(row[index])
        (counts[row[index]], words[row[index]]) = Self.postings(Array(row[index + 1].utf8))
      }
    }
  }

  /// What a file hands over.
  func value(of name: String) -> String {
    String(decoding: files["search/\(name).js"] ?? [], as: UTF8.self)
      .components(after: "\",", upTo: ")\n")
  }

  /// Numbers of the documents that hold `word`.
  func documents(_ word: String) -> Set<Int> { Set((words[word] ?? []).map(\.document)) }

  /// The strings of a JSON value without escapes.
  private static func strings(_ text: String) -> [String] {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
  }

  private static func postings(
    _ data: [UInt8]
  ) -> (count: Int, postings: [(level: Int, document: Int)]) {
    var rest = data[...]
    func number() -> Int {
      var number = 0
      while let byte = rest.popFirst() {
        if byte <= 92 { return number * 57 + Int(byte) - 35 }
        number = number * 34 + Int(byte) - 93
      }
      return number
    }
    let count = number()
    var postings: [(level: Int, document: Int)] = []
    while !rest.isEmpty {
      let (level, size) = (number(), number())
      var document = -1
      for _ in 0..<size {
        document += number() + 1
        postings.append((level, document))
      }
    }
    return (count, postings)
  }

  private final class Files: Sendable {
    let all = Mutex<[String: [UInt8]]>([:])
  }
}

extension String {
  /// What stands between two texts.
  func components(after start: String, upTo end: String) -> String {
    guard let from = firstRange(of: start)?.upperBound,
      let to = self[from...].firstRange(of: end)?.lowerBound
    else { return "" }
    return String(self[from..<to])
  }
}
