import Diagnostics

/// The bytes of a source that a place means.
enum SourceLines {
  /// Nil where the place is not in `bytes`, or only its beginning is known.
  static func range(of span: SourceSpan, in bytes: [UInt8]) -> Range<Int>? {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for _ in 1..<max(1, span.line) {
      guard let end = bytes[start...].firstIndex(where: { $0 == 10 || $0 == 13 }) else {
        return nil
      }
      let isPair = bytes[end] == 13 && bytes[(end + 1)...].first == 10
      start = end + (isPair ? 2 : 1)
    }
    let first = start + span.column - 1
    guard span.length > 0, first + span.length <= bytes.count else { return nil }
    return first..<first + span.length
  }
}
