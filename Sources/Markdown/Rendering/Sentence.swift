/// Finds the sentence around a place in a paragraph.
enum Sentence {
  /// How far a sentence is looked for to either side, in bytes; enough for any excerpt.
  private static let reach = 1_600

  /// Returns the bytes of the sentence that holds `place`, without surrounding spaces.
  static func range(
    around place: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var start = place.lowerBound
    let first = max(0, start - reach)
    while start > first, !endsSentence(text, at: start) { start -= 1 }
    var end = place.upperBound
    let last = min(text.count, end + reach)
    while end < last, !(end > place.lowerBound && endsSentence(text, at: end)) { end += 1 }
    while start < text.count, isContinuation(text[start]) { start += 1 }
    while end < text.count, isContinuation(text[end]) { end += 1 }
    return trimmed(min(start, end)..<end, in: text)
  }

  /// Whether a sentence ends just before `index`: a full stop of a wide script, or `.`, `!`, `?`,
  /// perhaps with a closing quote or bracket, before a space and no small letter.
  private static func endsSentence(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    if index >= 3, isWideStop(text, at: index - 3) { return true }
    guard index < text.count, text[index] == UInt8(ascii: " ") else { return false }
    var mark = index - 1
    while mark > 0, isClosing(text[mark]) { mark -= 1 }
    guard mark >= 0, isStop(text[mark]) else { return false }
    guard index + 1 < text.count else { return true }
    return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[index + 1])
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "]")
  }

  /// `。`, `！`, `？`.
  private static func isWideStop(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch (text[index], text[index + 1], text[index + 2]) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): true
    default: false
    }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func trimmed(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
