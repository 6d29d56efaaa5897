/// Finds a key that is written twice: by looking at each for short mappings, by hash beyond.
struct KeyIndex {
  private static let longestScan = 32
  private var places: [String: Int] = [:]

  /// Returns where `key` is among `entries`, or nil and remembers that it will be at `place`.
  mutating func add(_ key: String, at place: Int, in entries: [YAMLEntry]) -> Int? {
    if place < Self.longestScan { return entries.firstIndex { $0.key == key } }
    if places.isEmpty {
      for (index, entry) in entries.enumerated() { places[entry.key] = index }
    }
    if let first = places[key] { return first }
    places[key] = place
    return nil
  }
}
