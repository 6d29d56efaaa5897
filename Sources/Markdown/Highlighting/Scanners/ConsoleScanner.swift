/// Sessions at a terminal: prompts, what was typed, what was answered.
struct ConsoleScanner {
  func scan(_ code: CodeBytes, into writer: consuming TokenWriter) -> TokenWriter {
    var writer = writer
    var line = writer.position
    var continues = false
    while line < code.end {
      let end = code.lineEnd(from: line)
      if continues || promptEnd(code, line, end) != nil {
        let prompt = promptEnd(code, line, end) ?? line
        writer.emit(.prompt, to: prompt)
        writer = ShellScanner.scan(code.prefix(end), into: consume writer)
        continues = code[end - 1] == UInt8(ascii: "\\") && end > line
      } else {
        writer.emit(.output, to: end)
      }
      line = end + 1
      writer.emit(nil, to: line)
    }
    return writer
  }

  /// The offset after `$ `, `# `, `% `, `> `, `PS C:\> `, `user@host:~/folder$ `, or nil when the
  /// line begins with no prompt.
  private func promptEnd(_ code: CodeBytes, _ line: Int, _ end: Int) -> Int? {
    var mark = line
    while mark < end, mark - line < 64, !Self.marks.contains(code[mark]) {
      guard code[mark].isWord || "@:~/.-[]()\\ ".utf8.contains(code[mark]) else { return nil }
      mark += 1
    }
    guard Self.marks.contains(code[mark]), mark < end else { return nil }
    guard mark == line || isPlace(code, line, mark) else { return nil }
    let after = code[mark + 1]
    guard after == 0x20 || mark + 1 == end else { return nil }
    return min(mark + 2, end)
  }

  /// Whether the text before a prompt's last sign names a user and host, a folder or a drive.
  private func isPlace(_ code: CodeBytes, _ start: Int, _ end: Int) -> Bool {
    if code[start] == UInt8(ascii: "(") || code[start] == UInt8(ascii: "[") { return true }
    return (start..<end).contains {
      code[$0] == UInt8(ascii: "@") || code[$0] == UInt8(ascii: "~")
        || code[$0] == UInt8(ascii: "\\")
    } && code[end - 1] != 0x20
  }

  private static let marks = Array("$#%>".utf8)
}
