extension String {
  /// Without white space at either end.
  package var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    if first > 32, last > 32, first < 128, last < 128 { return self }
    let tail = drop { $0.isWhitespace }
    let end = tail.lastIndex { !$0.isWhitespace }
    return end.map { String(tail[...$0]) } ?? ""
  }

  /// Trimmed, with each run of white space that holds a line end or a tab made one blank.
  package var onOneLine: String {
    guard utf8.contains(where: { $0 == 10 || $0 == 9 }) else { return trimmed }
    return split { $0.isNewline || $0 == "\t" }
      .map { String($0).trimmed }
      .filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
