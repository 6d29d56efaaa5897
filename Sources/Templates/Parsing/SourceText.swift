import Diagnostics

/// A template's bytes, and where its lines begin.
struct SourceText: Sendable {
  let path: String
  let name: String
  let bytes: [UInt8]
  /// Whether the site wrote it.
  let isOwn: Bool
  /// The offset at which the text begins: behind a byte-order mark.
  let start: Int
  private let lineStarts: [Int]

  init(_ source: TemplateSource) {
    path = source.path
    name = source.name
    bytes = source.bytes
    isOwn = source.isOwn
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lineStarts = [start]
    for (offset, byte) in bytes.enumerated() where byte == .newline {
      lineStarts.append(offset + 1)
    }
    self.lineStarts = lineStarts
  }

  /// Returns the bytes as text; bytes that are not UTF-8 become U+FFFD.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The place of `range`, as long as it stays on its first line.
  func span(_ range: Range<Int>) -> SourceSpan {
    let line = lineStarts.partitionPoint { $0 <= range.lowerBound } - 1
    let lineStart = lineStarts[max(0, line)]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    if end > lineStart, bytes[end - 1] == .carriageReturn { end -= 1 }
    return SourceSpan(
      file: path, line: max(0, line) + 1, column: range.lowerBound - lineStart + 1,
      length: max(0, min(range.upperBound, end) - range.lowerBound))
  }

  func isAtLineStart(_ offset: Int) -> Bool {
    offset <= start || bytes[offset - 1] == .newline
  }

  /// How many spaces and tabs lie between the line's start and `offset`, or nil when there is
  /// anything else.
  func blanksBefore(_ offset: Int) -> Int? {
    var begin = offset
    while begin > start, bytes[begin - 1].isBlank { begin -= 1 }
    return isAtLineStart(begin) ? offset - begin : nil
  }

  /// How many bytes there are to the next line, when only spaces and tabs are left on this one.
  func blanksAfter(_ offset: Int) -> Int? {
    var end = offset
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    if end == bytes.count { return end - offset }
    if bytes[end] == .newline { return end + 1 - offset }
    let isCRLF = bytes[end] == .carriageReturn && end + 1 < bytes.count
    return isCRLF && bytes[end + 1] == .newline ? end + 2 - offset : nil
  }

  /// The spaces and tabs at the start of the first line in `range` that holds anything else; nil
  /// when there is no such line.
  func intrinsicIndentation(of range: Range<Int>) -> Range<Int>? {
    var lineStart = range.lowerBound
    for offset in range {
      if bytes[offset] == .newline {
        lineStart = offset + 1
      } else if !bytes[offset].isBlank, bytes[offset] != .carriageReturn {
        return lineStart..<offset
      }
    }
    return nil
  }
}

extension [Int] {
  /// The index of the first element for which `predicate` is false.
  ///
  /// - Precondition: All elements for which it is true come first.
  fileprivate func partitionPoint(_ predicate: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
