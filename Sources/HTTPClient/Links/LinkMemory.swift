/// Verdicts of earlier runs, with their time: a line each, so that a damaged line costs one question.
package struct LinkMemory: Hashable, Sendable {
  private struct Entry: Hashable {
    var seconds: Int
    var verdict: LinkVerdict
  }

  private var entries: [String: Entry] = [:]

  package init() {}

  /// Reads what `text` wrote.
  package init(text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 4, let seconds = Int(parts[1]),
        let verdict = Self.verdict(parts[2], parts[3])
      else { continue }
      entries[parts[0]] = Entry(seconds: seconds, verdict: verdict)
    }
  }

  package var text: String {
    entries.sorted { $0.key < $1.key }.map { address, entry in
      let (word, detail) = Self.words(entry.verdict)
      return "\(address)\t\(entry.seconds)\t\(word)\t\(detail)\n"
    }.joined()
  }

  /// A verdict that is not older than `age`; one that is from the future, by a clock that went
  /// astray, is none.
  ///
  /// - Parameters:
  ///   - now: In seconds since 1970.
  ///   - age: In seconds.
  package func verdict(on address: String, at now: Int, upTo age: Int) -> LinkVerdict? {
    guard let entry = entries[address], (0...age).contains(now - entry.seconds) else { return nil }
    return entry.verdict
  }

  /// Remembers a verdict; what is unknown is asked for again.
  package mutating func note(_ address: String, _ verdict: LinkVerdict, at now: Int) {
    if case .unknown = verdict {
      entries[address] = nil
    } else if !address.contains(where: { $0.isNewline || $0 == "\t" }) {
      entries[address] = Entry(seconds: now, verdict: verdict)
    }
  }

  /// Forgets what the site links to no more.
  package mutating func keep(only addresses: Set<String>) {
    entries = entries.filter { addresses.contains($0.key) }
  }

  private static func words(_ verdict: LinkVerdict) -> (String, String) {
    switch verdict {
    case .good: ("good", "")
    case .moved(let address): ("moved", address)
    case .broken(let reason): ("broken", reason)
    case .unknown(let reason): ("unknown", reason)
    }
  }

  private static func verdict(_ word: String, _ detail: String) -> LinkVerdict? {
    switch word {
    case "good": .good
    case "moved": .moved(detail)
    case "broken": .broken(detail)
    default: nil
    }
  }
}
