/// The `id`s of a document, each given once.
struct AnchorNames {
  /// In the order in which they were given.
  private(set) var all: [String] = []
  /// Whether `fn-1`, `fnref-1` and their like are for footnotes alone.
  var keepsFootnoteNames = false
  private var taken: Set<String> = []
  /// How often each heading's text was met.
  private var repeats: [String: Int] = [:]

  /// Returns the `id` of a heading: GitHub's for its text, with `-1`, `-2`… where that is taken.
  mutating func heading(_ text: [UInt8]) -> String {
    let name = HeadingName.name(for: text)
    let base = name.isEmpty ? "section" : name
    var candidate = base
    // `fn-1` and every name like it is a footnote's.
    let joint = isKept("\(base)-1") ? "--" : "-"
    while taken.contains(candidate) || isKept(candidate) {
      let next = repeats[base, default: 0] + 1
      repeats[base] = next
      candidate = "\(base)\(joint)\(next)"
    }
    insert(candidate)
    return candidate
  }

  /// Takes a name that the author chose. Returns whether it was free.
  mutating func claim(_ name: String) -> Bool {
    guard !taken.contains(name), !isKept(name) else { return false }
    insert(name)
    return true
  }

  /// Gives back the name that was claimed last: what was to have it is not written.
  mutating func release(_ name: String) {
    guard all.last == name else { return }
    taken.remove(name)
    all.removeLast()
  }

  /// Takes a footnote's name.
  mutating func footnote(_ name: String) { insert(name) }

  /// `fn-` or `fnref-` and a number, perhaps with `.2` and so on.
  private func isKept(_ name: String) -> Bool {
    guard keepsFootnoteNames, name.hasPrefix("fn-") || name.hasPrefix("fnref-") else {
      return false
    }
    let number = name.drop { $0 != "-" }.dropFirst()
    return !number.isEmpty && number.allSatisfy { $0.isNumber || $0 == "." }
  }

  private mutating func insert(_ name: String) {
    taken.insert(name)
    all.append(name)
  }

  /// Whether an author may give this name: letters, digits, `-`, `_`, `.` and anything beyond ASCII.
  static func isValid(_ name: String) -> Bool {
    (1...200).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."), 0x80...:
          true
        default: false
        }
      }
  }
}
