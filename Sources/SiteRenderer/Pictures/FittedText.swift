import Diagnostics

/// Text for a drawing, which cannot wrap: cut where it would run out of its place.
enum FittedText {
  /// Returns as much of `text` as is about `width` pixels wide, with an ellipsis for the rest.
  ///
  /// The widths are those of a usual sans-serif face, rounded up: no font is asked.
  static func cut(_ text: String, toWidth width: Int, fontSize: Int) -> String {
    var used = 0
    var kept = ""
    // In hundredths of a pixel.
    let room = width * 100
    let ellipsis = 90 * fontSize
    for character in text {
      let advance = tenths(of: character) * 10 * fontSize
      if used + advance > room { return ended(kept, used: used, room: room - ellipsis, fontSize) }
      kept.append(character)
      used += advance
    }
    return kept
  }

  private static func ended(_ text: String, used: Int, room: Int, _ fontSize: Int) -> String {
    var (kept, used) = (text, used)
    while used > room, let last = kept.popLast() { used -= tenths(of: last) * 10 * fontSize }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + "…"
  }

  /// In tenths of the font's size.
  private static func tenths(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch DisplayWidth.of(scalar) {
    case 0: return 0
    case 2: return 10
    default: return character.isUppercase || scalar == "m" || scalar == "w" ? 8 : 6
    }
  }
}
