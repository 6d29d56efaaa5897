/// The source text of a link or an image: `[x](y)`, `![x][y]`, `[x]`, `<https://x.y>`.
struct LinkSource {
  /// One past its last byte.
  private(set) var end: Int
  /// Where the destination stands that it names itself, not by reference.
  private(set) var destination: Range<Int>?

  /// Longer ones are not looked at.
  private static let longest = 4_096

  /// Reads what begins at `start`; nil if that is no link's beginning.
  init?(in source: UnsafeBufferPointer<UInt8>, at start: Int) {
    let limit = min(source.count, start + Self.longest)
    var text = source[start..<limit]
    if text.first == UInt8(ascii: "!") { text = text.dropFirst() }
    switch text.first {
    case UInt8(ascii: "<"):
      guard let close = text.firstIndex(of: UInt8(ascii: ">")) else { return nil }
      self.init(end: close + 1, destination: (start + 1)..<close)
    case UInt8(ascii: "["):
      guard let close = Self.closingBracket(in: text) else { return nil }
      self.init(end: close + 1, destination: nil)
      readTarget(text[(close + 1)...])
    default: return nil
    }
  }

  private init(end: Int, destination: Range<Int>?) {
    self.end = end
    self.destination = destination
  }

  private mutating func readTarget(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    if text.first == UInt8(ascii: "(") {
      readDestination(text.dropFirst())
    } else if text.first == UInt8(ascii: "["), let close = Self.closingBracket(in: text) {
      end = close + 1
    }
  }

  /// Reads `y "title")`.
  private mutating func readDestination(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    var rest = text.drop { $0 <= 0x20 }
    let written: Range<Int>
    if rest.first == UInt8(ascii: "<"), let close = rest.firstIndex(of: UInt8(ascii: ">")) {
      written = (rest.startIndex + 1)..<close
      rest = rest[(close + 1)...]
    } else {
      let stop = Self.endOfDestination(in: rest)
      written = rest.startIndex..<stop
      rest = rest[stop...]
    }
    rest = rest.drop { $0 <= 0x20 }
    if let quote = rest.first, quote != UInt8(ascii: ")") {
      let closing = quote == UInt8(ascii: "(") ? UInt8(ascii: ")") : quote
      guard let close = Self.first(closing, in: rest.dropFirst()) else { return }
      rest = rest[(close + 1)...].drop { $0 <= 0x20 }
    }
    guard rest.first == UInt8(ascii: ")") else { return }
    destination = written
    end = rest.startIndex + 1
  }

  /// Up to a blank or the parenthesis that closes the link.
  private static func endOfDestination(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var depth = 0
    var index = text.startIndex
    while index < text.endIndex, text[index] > 0x20 {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return index }
        depth -= 1
      default: break
      }
      index += 1
    }
    return min(index, text.endIndex)
  }

  /// The first `wanted` that no backslash stands before.
  private static func first(
    _ wanted: UInt8, in text: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Int? {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == wanted { return index }
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// The bracket that closes the one with which `text` begins; brackets in code do not count.
  private static func closingBracket(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var depth = 0
    var index = text.startIndex
    while index < text.endIndex {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index }
      case UInt8(ascii: "`"):
        index = endOfCode(in: text[index...])
        continue
      default: break
      }
      index += 1
    }
    return nil
  }

  /// One past the code with which `text` begins, or past its back quotes where nothing closes them.
  private static func endOfCode(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let tick = UInt8(ascii: "`")
    let count = text.prefix { $0 == tick }.count
    let start = text.startIndex + count
    var index = start
    while index < text.endIndex {
      let run = text[index...].prefix { $0 == tick }.count
      if run == count { return index + run }
      index += max(run, 1)
    }
    return start
  }
}
