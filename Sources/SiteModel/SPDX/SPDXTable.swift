/// The list of SPDX as text, one `id|flags|name` a line, in the order of the ids in lower case.
///
/// A lookup is a binary search over the text as it lies in the program: nothing is built first.
enum SPDXTable {
  struct Entry {
    var id: String
    /// `o` approved by the OSI, `f` free by the FSF, `d` deprecated.
    var flags: Substring
    var name: String
  }

  /// - Parameter id: In any letter case.
  static func entry(for id: String, in parts: [StaticString]) -> Entry? {
    let wanted = Array(id.utf8.map(lowercased))
    guard !wanted.isEmpty, !wanted.contains(separator), !wanted.contains(newline) else {
      return nil
    }
    for part in parts {
      let line = part.withUTF8Buffer { find(wanted, in: $0) }
      if let line { return entry(line) }
    }
    return nil
  }

  /// All of them, in the table's order.
  static func entries(in parts: [StaticString]) -> [Entry] {
    parts.flatMap { part in
      part.description.split(separator: "\n").map { entry(String($0)) }
    }
  }

  private static let newline = UInt8(ascii: "\n")
  private static let separator = UInt8(ascii: "|")

  /// Halves the text between two bytes, each time at the start of the line around the middle.
  private static func find(_ wanted: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> String? {
    var low = 0
    var high = text.count
    while low < high {
      var start = low + (high - low) / 2
      while start > low, text[start - 1] != newline { start -= 1 }
      let end = text[start...].firstIndex(of: newline) ?? text.endIndex
      let id = text[start..<end].prefix { $0 != separator }
      if id.lazy.map(lowercased).elementsEqual(wanted) {
        return String(decoding: text[start..<end], as: UTF8.self)
      }
      if id.lazy.map(lowercased).lexicographicallyPrecedes(wanted) {
        low = min(end + 1, high)
      } else {
        high = start
      }
    }
    return nil
  }

  private static func entry(_ line: String) -> Entry {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false)
    return Entry(id: String(fields[0]), flags: fields[1], name: String(fields[2]))
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A") <= byte && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
