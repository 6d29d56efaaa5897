extension String {
  /// The text between single quotes as a message shows it: one line, at most 60 characters.
  package var quotedExcerpt: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? "'\(line.prefix(59))…'" : "'\(line)'"
  }
}
