import Diagnostics

/// Turns offsets in a node's raw HTML, asked for in ascending order, into places in the file.
struct RawPosition {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var span: SourceSpan
  private var offset = 0

  /// - Parameter span: Where the node begins.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at span: SourceSpan) {
    self.bytes = bytes
    self.span = span
  }

  mutating func span(at wanted: Int) -> SourceSpan {
    while offset < min(wanted, bytes.count) {
      if bytes[offset] == UInt8(ascii: "\n") {
        span.line += 1
        span.column = 1
      } else {
        span.column += 1
      }
      offset += 1
    }
    return span
  }
}
