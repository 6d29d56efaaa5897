/// Wraps marked lines of highlighted code, closing and reopening the spans that cross them.
struct MarkedLines {
  private let code: UnsafeBufferPointer<UInt8>
  private let info: FenceInfo
  /// The start tags of the spans that are open, outermost first.
  private var spans: [Range<Int>] = []
  private var line = 1
  private var isMarking = false

  /// - Precondition: `code` is escaped text and `<span …>`, `</span>`, and outlives this value.
  init(_ code: UnsafeBufferPointer<UInt8>, marking info: FenceInfo) {
    self.code = code
    self.info = info
  }

  mutating func write(into output: inout [UInt8]) {
    var index = 0
    beginLine(into: &output)
    while index < code.count {
      switch code[index] {
      case UInt8(ascii: "<"):
        let end = (code[index...].firstIndex(of: UInt8(ascii: ">")) ?? code.count - 1) + 1
        if code[index + 1] == UInt8(ascii: "/") {
          spans.removeLast(min(1, spans.count))
        } else {
          spans.append(index..<end)
        }
        output.append(contentsOf: code[index..<end])
        index = end
      case UInt8(ascii: "\n"):
        endLine(into: &output)
        output.append(UInt8(ascii: "\n"))
        line += 1
        index += 1
        if index < code.count { beginLine(into: &output) }
      case let byte:
        output.append(byte)
        index += 1
      }
    }
    endLine(into: &output)
  }

  private mutating func beginLine(into output: inout [UInt8]) {
    guard info.marks(line) else { return }
    closeSpans(into: &output)
    output.append(contentsOf: "<mark class=\"line\">".utf8)
    reopenSpans(into: &output)
    isMarking = true
  }

  private mutating func endLine(into output: inout [UInt8]) {
    guard isMarking else { return }
    closeSpans(into: &output)
    output.append(contentsOf: "</mark>".utf8)
    reopenSpans(into: &output)
    isMarking = false
  }

  private func closeSpans(into output: inout [UInt8]) {
    for _ in spans { output.append(contentsOf: "</span>".utf8) }
  }

  private func reopenSpans(into output: inout [UInt8]) {
    for span in spans { output.append(contentsOf: code[span]) }
  }
}
