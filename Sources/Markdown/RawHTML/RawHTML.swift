import Diagnostics

/// The raw HTML of one node while it is read.
struct RawHTML {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether it stands in a paragraph, a heading or a table's cell.
  let isInline: Bool
  var position: RawPosition

  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }
}
