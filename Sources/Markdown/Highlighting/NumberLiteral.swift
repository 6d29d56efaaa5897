/// Numbers as nearly every language writes them.
enum NumberLiteral {
  /// The offset after the number that begins at `start`: digits of any base, `_` between them, a
  /// fraction, an exponent with its sign, a suffix; `1...5` and `1.max` end before the dot.
  static func end(in code: CodeBytes, from start: Int, quotedDigits: Bool = false) -> Int {
    var offset = start + 1
    let isHex = code[start] == UInt8(ascii: "0") && code[offset] | 0x20 == UInt8(ascii: "x")
    while offset < code.end {
      let byte = code[offset]
      if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") {
        offset += 1
      } else if byte == UInt8(ascii: "."), code[offset + 1].isDigit {
        offset += 2
      } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"),
        code[offset - 1] | 0x20 == UInt8(ascii: isHex ? "p" : "e"), code[offset + 1].isDigit
      {
        offset += 2
      } else if quotedDigits, byte == UInt8(ascii: "'"), code[offset + 1].isWord {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }
}
