/// The `id`s of a document, each given once.
struct AnchorNames {
  /// In the order in which they were given.
  private(set) var all: [String] = []
  private var taken: Set<String> = []
  /// How often each heading's text was met.
  private var repeats: [String: Int] = [:]

  /// Returns the `id` of a heading: GitHub's for its text, with `-1`, `-2`… where that is taken.
  mutating func heading(_ text: [UInt8]) -> String {
    let name = HeadingName.name(for: text)
    let base = name.isEmpty ? "section" : name
    var candidate = base
    while taken.contains(candidate) {
      let next = repeats[base, default: 0] + 1
      repeats[base] = next
      candidate = "\(base)-\(next)"
    }
    insert(candidate)
    return candidate
  }

  /// Takes a name that the author or the converter chose. Returns whether it was free.
  mutating func claim(_ name: String) -> Bool {
    guard !taken.contains(name) else { return false }
    insert(name)
    return true
  }

  private mutating func insert(_ name: String) {
    taken.insert(name)
    all.append(name)
  }

  /// Gives back all but the first `count` names.
  mutating func forget(after count: Int) {
    for name in all[count...] { taken.remove(name) }
    all.removeSubrange(count...)
  }
}
