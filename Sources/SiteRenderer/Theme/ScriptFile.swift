/// A script of the theme, published without what only its authors read.
struct ScriptFile {
  var bytes: [UInt8]

  /// Without indentation, empty lines and lines that are a comment, and without the breaks after
  /// lines that cannot end a statement by themselves or end it anyway.
  ///
  /// Nothing within a line is touched, so that no knowledge of the language's grammar is needed. A
  /// script in which a line may begin inside of a string, a template or a block comment is left as
  /// it is.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  var compacted: [UInt8] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard lines.allSatisfy(Self.endsItsStrings) else { return bytes }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for line in lines {
      let text = Self.trimmed(line)
      guard let last = text.last, !text.starts(with: Self.comment) else { continue }
      output += text
      if !Self.joining.contains(last) || Self.mayHoldComment(text) {
        output.append(UInt8(ascii: "\n"))
      }
    }
    if output.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
    return output
  }

  private static let comment = Array("//".utf8)
  /// After these a break says nothing.
  private static let joining = Array("{;,([".utf8)

  /// Whether no string, template or block comment reaches beyond the line.
  private static func endsItsStrings(_ line: ArraySlice<UInt8>) -> Bool {
    let templates = line.count { $0 == UInt8(ascii: "`") }
    return templates.isMultiple(of: 2) && trimmed(line).last != UInt8(ascii: "\\")
      && !zip(line, line.dropFirst()).contains {
        $0 == UInt8(ascii: "/") && $1 == UInt8(ascii: "*")
      }
  }

  private static func mayHoldComment(_ line: ArraySlice<UInt8>) -> Bool {
    zip(line, line.dropFirst()).contains { $0 == UInt8(ascii: "/") && $1 == UInt8(ascii: "/") }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var line = line.drop(while: isBlank)
    while let last = line.last, isBlank(last) { line = line.dropLast() }
    return line
  }
}
