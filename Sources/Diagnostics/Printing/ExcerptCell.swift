/// One character of a source line as it is shown.
struct ExcerptCell {
  /// In the line, 0-based, in UTF-8 bytes.
  var offset: Int
  /// What is shown in its place.
  var text: String
  /// In columns of a terminal.
  var width: Int

  /// Takes a line apart; bytes that are not UTF-8 are shown as escapes.
  static func cells(of line: ArraySlice<UInt8>) -> [ExcerptCell] {
    var cells: [ExcerptCell] = []
    var column = 0
    var index = line.startIndex
    var isJoined = false
    while index < line.endIndex {
      let (scalar, length) = scalar(at: index, in: line)
      let cell: (text: String, width: Int)
      if let scalar {
        cell = shown(scalar, column: column, isJoined: isJoined)
        isJoined = scalar == "\u{200D}"
      } else {
        cell = (VisibleText.hexadecimal(line[index]), 4)
        isJoined = false
      }
      cells.append(ExcerptCell(offset: index, text: cell.text, width: cell.width))
      column += cell.width
      index += length
    }
    return cells
  }

  private static func shown(
    _ scalar: Unicode.Scalar, column: Int, isJoined: Bool
  ) -> (text: String, width: Int) {
    if scalar == "\t" {
      let width = 4 - column % 4
      return (String(repeating: " ", count: width), width)
    }
    if let escape = VisibleText.escape(for: scalar) { return (escape, escape.utf8.count) }
    return (String(scalar), isJoined ? 0 : DisplayWidth.of(scalar))
  }

  /// Nil, with a length of 1, where no scalar begins.
  private static func scalar(
    at index: Int, in line: ArraySlice<UInt8>
  ) -> (Unicode.Scalar?, Int) {
    let length =
      switch line[index] {
      case 0..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard length > 0, index + length <= line.endIndex,
      let text = String(validating: line[index..<index + length], as: UTF8.self)
    else { return (nil, 1) }
    return (text.unicodeScalars.first, length)
  }
}
