import Glibc

/// Finds where lines end: at `\n`, `\r\n` or a lone `\r`, as Markdown counts them.
enum LineEnd {
  /// The end of the line that begins at `start`, and where the next one begins; both are the end of
  /// the text for its last line.
  ///
  /// - Complexity: O(*n*) in the line's bytes, by the C library's search.
  static func after(
    _ start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (end: Int, next: Int) {
    let newline = first(10, in: text, from: start, to: text.count)
    let limit = newline ?? text.count
    if let end = first(13, in: text, from: start, to: limit) {
      return (end, end + 1 == newline ? end + 2 : end + 1)
    }
    return (limit, newline.map { $0 + 1 } ?? limit)
  }

  private static func first(
    _ byte: Int32, in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    guard let base = text.baseAddress, start < end else { return nil }
    guard let found = memchr(base + start, byte, end - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
