extension Language {
  /// The offset after the comment that opens at `start`, or nil when none does. One that is never
  /// closed goes to the end of the code.
  func commentEnd(in code: CodeBytes, at start: Int) -> Int? {
    for comment in blockComments where code.matches(comment.open, at: start) {
      let previous = code[start - 1]
      if comment.atLineStart, previous != 0x0A, start > 0 { continue }
      return comment.end(in: code, from: start)
    }
    for open in lineComments where code.matches(open, at: start) {
      return code.lineEnd(from: start)
    }
    return nil
  }
}

extension Language.BlockComment {
  fileprivate func end(in code: CodeBytes, from start: Int) -> Int {
    var offset = start + open.count
    var depth = 1
    while offset < code.end {
      if code.matches(close, at: offset) {
        depth -= 1
        offset += close.count
        if depth == 0 { return offset }
      } else if nests, code.matches(open, at: offset) {
        depth += 1
        offset += open.count
      } else {
        offset += 1
      }
    }
    return code.end
  }
}
