/// Strings whose closing delimiter the author chooses. Each function gives the offset after the
/// literal, or nil when none begins at `start`; one that is never closed goes to the end.
enum RawString {
  /// `#"…"#` and `#"""…"""#` with one `#` or more, and `#/…/#`.
  static func hashed(in code: CodeBytes, at start: Int) -> Int? {
    var offset = start
    while code[offset] == UInt8(ascii: "#") { offset += 1 }
    let hashes = offset - start
    let quote = code[offset]
    guard hashes > 0, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "/") else { return nil }
    let spansLines = quote == UInt8(ascii: "/") || code.matches("\"\"\"", at: offset)
    return end(in: code, from: offset + 1, quote: quote, hashes: hashes, spansLines: spansLines)
  }

  /// What follows the prefix of Rust's `r#"…"#`: any number of `#` and a quote.
  static func rust(in code: CodeBytes, at start: Int) -> Int? {
    var offset = start
    while code[offset] == UInt8(ascii: "#") { offset += 1 }
    guard code[offset] == UInt8(ascii: "\"") else { return nil }
    return end(
      in: code, from: offset + 1, quote: UInt8(ascii: "\""), hashes: offset - start,
      spansLines: true)
  }

  /// What follows the prefix of C++'s `R"name(…)name"`; the name has at most 16 bytes.
  static func cPlusPlus(in code: CodeBytes, at start: Int) -> Int? {
    guard code[start] == UInt8(ascii: "\"") else { return nil }
    var open = start + 1
    while open - start <= 17, code[open] != UInt8(ascii: "("), code[open] > 0x20 { open += 1 }
    guard code[open] == UInt8(ascii: "(") else { return nil }
    var offset = open + 1
    while offset < code.end {
      if code[offset] == UInt8(ascii: ")"),
        repeats(start + 1..<open, in: code, at: offset + 1),
        code[offset + open - start] == UInt8(ascii: "\"")
      {
        return offset + open - start + 1
      }
      offset += 1
    }
    return code.end
  }

  /// SQL's `$$…$$` and `$name$…$name$`; the name has at most 32 bytes.
  static func dollar(in code: CodeBytes, at start: Int) -> Int? {
    guard code[start + 1] == UInt8(ascii: "$") || code[start + 1].isWordStart else { return nil }
    var open = start + 1
    while open - start <= 32, code[open].isWord { open += 1 }
    guard code[open] == UInt8(ascii: "$") else { return nil }
    var offset = open + 1
    while offset < code.end {
      if code[offset] == UInt8(ascii: "$"), repeats(start..<open + 1, in: code, at: offset) {
        return offset + open + 1 - start
      }
      offset += 1
    }
    return code.end
  }

  private static func end(
    in code: CodeBytes, from start: Int, quote: UInt8, hashes: Int, spansLines: Bool
  ) -> Int {
    var offset = start
    var run = -1
    while offset < code.end {
      let byte = code[offset]
      offset += 1
      if byte == 0x0A, !spansLines { return offset - 1 }
      run = byte == quote ? 0 : byte == UInt8(ascii: "#") && run >= 0 ? run + 1 : -1
      if run == hashes { return offset }
    }
    return code.end
  }

  private static func repeats(_ range: Range<Int>, in code: CodeBytes, at offset: Int) -> Bool {
    for index in range where code[offset + index - range.lowerBound] != code[index] {
      return false
    }
    return offset + range.count <= code.end
  }
}
