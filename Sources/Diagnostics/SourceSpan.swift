/// A place in a source file, as people and editors count it.
package struct SourceSpan: Hashable, Sendable {
  /// The file's path relative to the site root, with `/`.
  package var file: String
  /// 1-based, front matter included.
  package var line: Int
  /// 1-based, in UTF-8 bytes.
  package var column: Int
  /// How much of the line is meant, in UTF-8 bytes; 0 where only the place is known.
  package var length: Int

  package init(file: String, line: Int = 1, column: Int = 1, length: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
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
