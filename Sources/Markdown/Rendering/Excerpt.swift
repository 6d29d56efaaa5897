/// Plain text cut to a length at words.
enum Excerpt {
  /// Returns `text` with runs of white space as one space, at most `limit` scalars of it: the part
  /// around `place`, cut at spaces where there are any, with `…` where something is missing.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - place: In bytes of `text`.
  static func text(
    _ text: UnsafeBufferPointer<UInt8>, around place: Range<Int>, limit: Int
  ) -> String {
    var words: [UInt8] = []
    words.reserveCapacity(text.count)
    var scalars = 0
    var start = 0
    var end = 0
    for (offset, byte) in text.enumerated() {
      if offset <= place.lowerBound { start = scalars }
      if offset <= place.upperBound { end = scalars }
      if byte > 0x20 {
        words.append(byte)
        if byte & 0xC0 != 0x80 { scalars += 1 }
      } else if let last = words.last, last != UInt8(ascii: " ") {
        words.append(UInt8(ascii: " "))
        scalars += 1
      }
    }
    if words.last == UInt8(ascii: " ") {
      words.removeLast()
      scalars -= 1
    }
    guard scalars > limit else { return String(decoding: words, as: UTF8.self) }
    return cut(words, around: min(start, scalars)..<min(max(start, end), scalars), limit: limit)
  }

  /// - Parameter place: In scalars.
  private static func cut(_ text: [UInt8], around place: Range<Int>, limit: Int) -> String {
    let offsets = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
    let count = offsets.count - 1
    // Two characters are kept for the marks of omission.
    let room = limit - 2
    let spare = max(0, room - place.count)
    var start = max(0, min(place.lowerBound - spare / 2, count - room))
    var end = start + room
    let isSpace = { (index: Int) in text[offsets[index]] == UInt8(ascii: " ") }
    if start > 0, let space = (start..<min(end, start + 40)).first(where: isSpace) {
      start = space + 1
    }
    if end < count, let space = (max(start, end - 40)...end).last(where: isSpace) { end = space }
    return (start > 0 ? "…" : "")
      + String(decoding: text[offsets[start]..<offsets[end]], as: UTF8.self)
      + (end < count ? "…" : "")
  }
}
