import Diagnostics

/// The lines of a file, to check that what is said of them lies in them.
struct Places {
  private let file: String
  /// In bytes, without their ends; by number from 1.
  private var lengths: [Int] = []

  /// - Parameter withReturns: Whether a lone `\r` ends a line, as Markdown and YAML have it; else only
  ///   `\n` does.
  init(of bytes: UnsafeBufferPointer<UInt8>, file: String, withReturns: Bool = true) {
    self.file = file
    var length = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0A, previous == 0x0D, withReturns {
        // The line ended with the byte before.
      } else if byte == 0x0A || byte == 0x0D && withReturns {
        lengths.append(length)
        length = 0
      } else {
        length += 1
      }
      previous = byte
    }
    lengths.append(length)
  }

  init(of bytes: [UInt8], file: String, withReturns: Bool = true) {
    self = bytes.withUnsafeBufferPointer {
      Places(of: $0, file: file, withReturns: withReturns)
    }
  }

  /// Throws unless every place that is named lies in the file.
  func check(_ diagnostics: [Diagnostic]) throws(BrokenProperty) {
    for diagnostic in diagnostics {
      try check(diagnostic.span, diagnostic.message)
      for note in diagnostic.notes where note.span.file == file {
        try check(note.span, note.message)
      }
    }
  }

  func check(_ span: SourceSpan, _ what: String) throws(BrokenProperty) {
    try BrokenProperty.unless(
      span.file == file && span.line >= 1 && span.line <= lengths.count && span.column >= 1
        && span.length >= 0,
      "a place lies in its file, of \(lengths.count) lines: \(span)+\(span.length) '\(what)'")
    // One beyond the last byte is where something is missing, or the end of the line.
    try BrokenProperty.unless(
      span.column - 1 + span.length <= lengths[span.line - 1] + 1,
      "a place lies in its line, of \(lengths[span.line - 1]) bytes: \(span)+\(span.length) '\(what)'"
    )
  }
}
