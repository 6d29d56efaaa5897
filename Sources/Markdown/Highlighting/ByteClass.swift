/// What a byte of code may begin.
enum ByteClass: UInt8, Sendable {
  case plain, blank, lineEnd, name, digit, `operator`
  /// Worth a closer look: a comment, a string, something the language alone has.
  case mark

  /// A class for each of the 256 bytes.
  static func table(marks: Set<UInt8>) -> [ByteClass] {
    (0...255).map { value in
      let byte = UInt8(value)
      if marks.contains(byte) { return .mark }
      if byte.isBlank { return .blank }
      if byte == 0x0A { return .lineEnd }
      if byte.isDigit { return .digit }
      if byte.isWord { return .name }
      return byte.isOperator ? .operator : .plain
    }
  }
}

extension UInt8 {
  /// One of `+-*/%=<>!&|^~?`; a `:` is left out, there are too many of them.
  var isOperator: Bool {
    switch self {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"),
      UInt8(ascii: "%"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"),
      UInt8(ascii: "~"), UInt8(ascii: "?"):
      true
    default: false
    }
  }
}
