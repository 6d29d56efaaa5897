/// One `[[slug]]` or `[[slug|label]]` in a text, as places in it.
struct WikiLink {
  let slug: Range<Int>
  let label: Range<Int>?
  /// Just past the closing brackets.
  let end: Int

  /// Reads the link that begins at `start`; nil if none does.
  init?(in text: UnsafeBufferPointer<UInt8>, at start: Int) {
    let open = UInt8(ascii: "[")
    let close = UInt8(ascii: "]")
    guard start + 4 < text.count, text[start] == open, text[start + 1] == open else { return nil }
    var bar: Int?
    var index = start + 2
    while index < text.count, text[index] != close {
      guard text[index] != open, index - start < 400 else { return nil }
      if text[index] == UInt8(ascii: "|"), bar == nil { bar = index }
      index += 1
    }
    guard index + 1 < text.count, text[index + 1] == close else { return nil }
    slug = Self.trimmed(start + 2..<(bar ?? index), in: text)
    label = bar.map { Self.trimmed($0 + 1..<index, in: text) }
    end = index + 2
    guard !slug.isEmpty, label?.isEmpty != true else { return nil }
  }

  private static func trimmed(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] == UInt8(ascii: " ") { start += 1 }
    while end > start, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return start..<end
  }
}
