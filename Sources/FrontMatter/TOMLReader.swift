import Diagnostics

/// Reads a TOML 1.0 text to the same values with places that YAML is read to.
///
/// Texts are scalars in quotes; numbers, dates and words stay the text they were written as, for
/// the schema to type.
struct TOMLReader {
  private let limits: FrontMatterLimits
  private var text: TOMLText
  private var tree: TOMLTree

  /// - Parameter bytes: UTF-8 without NUL.
  /// - Returns: Nil with the one mistake that ended the reading.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ lines: LineMap,
    _ limits: FrontMatterLimits = FrontMatterLimits()
  ) -> Checked<YAMLDocument?> {
    var reader = TOMLReader(
      limits: limits, text: TOMLText(bytes: bytes), tree: TOMLTree(limits: limits))
    do throws(TOMLFault) {
      let entries = try reader.document()
      return Checked(YAMLDocument(entries: entries, lines: lines), [])
    } catch {
      return Checked(nil, [error.diagnostic(lines)])
    }
  }

  private mutating func document() throws(TOMLFault) -> [YAMLEntry] {
    var table = TOMLTree.root
    while try text.skipToStatement() {
      if text.current == UInt8(ascii: "[") {
        table = try header()
      } else {
        try pair(in: table, depth: 1)
      }
      try text.endLine()
    }
    return try tree.value().entries
  }

  private mutating func header() throws(TOMLFault) -> Int {
    let start = text.offset
    text.offset += 1
    let isItem = text.take("[")
    let keys = try dottedKey()
    guard text.take("]"), !isItem || text.take("]") else {
      throw text.fault("a table's name stands in '[' and ']', or in '[[' and ']]'", at: start)
    }
    return try tree.open(keys, isItem: isItem)
  }

  private mutating func pair(in table: Int, depth: Int) throws(TOMLFault) {
    let keys = try dottedKey()
    text.skipBlanks()
    guard text.take("=") else {
      throw text.fault("a key is followed by '=', and texts stand in quotes", at: text.offset)
    }
    text.skipBlanks()
    try tree.insert(try value(depth: depth + 1), at: keys, in: table)
  }

  private mutating func dottedKey() throws(TOMLFault) -> [TOMLKey] {
    var keys: [TOMLKey] = []
    repeat {
      text.skipBlanks()
      keys.append(try text.key())
      text.skipBlanks()
    } while text.take(".")
    guard keys.count < limits.depth else { throw limits.tooDeep(keys[0].range) }
    return keys
  }

  /// The number of the value's node.
  private mutating func value(depth: Int) throws(TOMLFault) -> Int {
    let start = text.offset
    guard depth <= limits.depth else { throw limits.tooDeep(start..<start + 1) }
    switch text.current {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let string = try text.string(mayBeLong: true)
      return tree.add(.scalar(string, .quoted), start..<text.offset)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "{"): return try inlineTable(depth: depth)
    default:
      let word = try text.word()
      return tree.add(.scalar(word, .plain), start..<text.offset)
    }
  }

  private mutating func list(depth: Int) throws(TOMLFault) -> Int {
    let start = text.offset
    var items: [Int] = []
    text.offset += 1
    while try text.skipToStatement(), !text.take("]") {
      items.append(try value(depth: depth + 1))
      _ = try text.skipToStatement()
      if text.take(",") { continue }
      guard text.take("]") else {
        throw text.fault(
          "a list that begins with '[' ends with ']', with ',' between items", at: start)
      }
      return tree.add(.list(items), start..<text.offset)
    }
    guard text.offset > start + 1, text.last == UInt8(ascii: "]") else {
      throw text.fault(
        "a list that begins with '[' ends with ']', with ',' between items", at: start)
    }
    return tree.add(.list(items), start..<text.offset)
  }

  private mutating func inlineTable(depth: Int) throws(TOMLFault) -> Int {
    let start = text.offset
    let table = tree.add(.table(.inline, []), start..<start)
    text.offset += 1
    text.skipBlanks()
    if !text.take("}") {
      repeat {
        text.skipBlanks()
        try pair(in: table, depth: depth)
        text.skipBlanks()
      } while text.take(",")
      guard text.take("}") else {
        throw text.fault("a table that begins with '{' ends with '}' on the same line", at: start)
      }
    }
    tree.setRange(of: table, start..<text.offset)
    return table
  }
}
