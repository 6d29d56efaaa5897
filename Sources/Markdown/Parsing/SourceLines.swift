/// The lines of a document, as the parser counts them.
struct SourceLines {
  let source: UnsafeBufferPointer<UInt8>
  /// Where each line begins.
  private var starts = [0]

  /// - Complexity: O(*n*)
  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    for (offset, byte) in source.enumerated() {
      let isEnd =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
          && (offset + 1 == source.count || source[offset + 1] != UInt8(ascii: "\n"))
      if isEnd { starts.append(offset + 1) }
    }
  }

  var count: Int { starts.count }

  /// The bytes of a line, its end among them; empty beyond the last.
  ///
  /// - Parameter number: 1-based.
  func range(ofLine number: Int) -> Range<Int> {
    guard (1...starts.count).contains(number) else { return source.count..<source.count }
    return starts[number - 1]..<(number < starts.count ? starts[number] : source.count)
  }

  func line(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: source[range(ofLine: number)])
  }
}
