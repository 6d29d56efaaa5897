/// Plain text cut to a length at words.
enum Excerpt {
  private static let ellipsis: Unicode.Scalar = "…"

  /// Returns `text` with runs of white space as one space, at most `limit` scalars of it: the part
  /// around `place`, cut at spaces where there are any, with `…` where something is missing.
  static func text(
    _ text: UnsafeBufferPointer<UInt8>, around place: Range<Int>, limit: Int
  ) -> String {
    var scalars: [Unicode.Scalar] = []
    var placeStart = 0
    var placeEnd = 0
    var offset = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if offset <= place.lowerBound { placeStart = scalars.count }
      if offset <= place.upperBound { placeEnd = scalars.count }
      offset += UTF8.width(scalar)
      if !scalar.properties.isWhitespace {
        scalars.append(scalar)
      } else if let last = scalars.last, last != " " {
        scalars.append(" ")
      }
    }
    if scalars.last == " " { scalars.removeLast() }
    guard scalars.count > limit else { return string(scalars[...]) }
    return cut(scalars, around: placeStart..<max(placeStart, placeEnd), limit: limit)
  }

  private static func cut(
    _ scalars: [Unicode.Scalar], around place: Range<Int>, limit: Int
  ) -> String {
    // Two characters are kept for the marks of omission.
    let room = limit - 2
    let spare = max(0, room - place.count)
    var start = max(0, min(place.lowerBound - spare / 2, scalars.count - room))
    var end = min(scalars.count, start + room)
    if start > 0, let space = scalars[start..<min(end, start + 40)].firstIndex(of: " ") {
      start = space + 1
    }
    if end < scalars.count, let space = scalars[max(start, end - 40)..<end].lastIndex(of: " ") {
      end = space
    }
    var result = start > 0 ? String(ellipsis) : ""
    result += string(scalars[start..<end])
    if end < scalars.count { result.unicodeScalars.append(ellipsis) }
    return result
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }
}
