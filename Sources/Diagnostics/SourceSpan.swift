/// A place in a source file, as people and editors count it.
package struct SourceSpan: Hashable, Sendable {
  /// The file's path relative to the site root, with `/`.
  package var file: String
  /// 1-based, front matter included.
  package var line: Int {
    get { Int(storedLine) }
    set { storedLine = UInt32(clamping: newValue) }
  }
  /// 1-based, in UTF-8 bytes.
  package var column: Int {
    get { Int(storedColumn) }
    set { storedColumn = UInt32(clamping: newValue) }
  }
  /// How much of the line is meant, in UTF-8 bytes; 0 where only the place is known.
  package var length: Int {
    get { Int(storedLength) }
    set { storedLength = UInt32(clamping: newValue) }
  }

  // A site keeps millions of spans.
  private var storedLine: UInt32
  private var storedColumn: UInt32
  private var storedLength: UInt32

  package init(file: String, line: Int = 1, column: Int = 1, length: Int = 0) {
    self.file = file
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
    storedLength = UInt32(clamping: length)
  }
}

extension SourceSpan: Comparable {
  /// By file, line, column: the order in which diagnostics are printed.
  package static func < (one: SourceSpan, other: SourceSpan) -> Bool {
    (one.file, one.line, one.column, one.length)
      < (other.file, other.line, other.column, other.length)
  }
}

extension SourceSpan: CustomStringConvertible {
  /// `file:line:column`.
  package var description: String { "\(file):\(line):\(column)" }
}
