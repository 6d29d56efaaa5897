/// Writes code as escaped HTML, in order and completely: a scanner only says where a token ends.
///
/// Neighbours of one kind share a span, and no span reaches over a line end.
struct TokenWriter {
  private let code: CodeBytes
  /// How much of the code has been written, in bytes.
  private(set) var position = 0
  private var output: [UInt8]
  private var open: TokenKind?

  /// Takes `output` over and appends to it; `finish` gives it back.
  init(_ code: CodeBytes, appendingTo output: consuming [UInt8]) {
    self.code = code
    self.output = output
  }

  /// Writes what follows up to the offset `end`; nothing when that much is written already.
  @inline(__always)
  mutating func emit(_ kind: TokenKind?, to end: Int) {
    guard end > position else { return }
    write(kind, to: min(end, code.end))
  }

  /// Writes plain text up to `start`, then a token up to `end`.
  @inline(__always)
  mutating func emit(_ kind: TokenKind, _ start: Int, _ end: Int) {
    emit(nil, to: start)
    emit(kind, to: end)
  }

  /// Writes the rest as plain text and gives the output back.
  consuming func finish() -> [UInt8] {
    emit(nil, to: code.end)
    switchSpan(to: nil)
    return output
  }

  private mutating func write(_ kind: TokenKind?, to end: Int) {
    var start = position
    position = end
    while start < end {
      let run = Self.plainEnd(code, start, end)
      if run > start {
        switchSpan(to: kind)
        output.append(contentsOf: code.slice(start..<run))
        start = run
      }
      guard start < end else { return }
      writeSpecial(code[start], kind)
      start += 1
    }
  }

  /// The offset of the next byte that cannot be copied as it is.
  @inline(__always)
  private static func plainEnd(_ code: CodeBytes, _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end {
      switch code[offset] {
      case 0x0A, 0x22, 0x26, 0x3C, 0x3E: return offset
      default: offset += 1
      }
    }
    return end
  }

  private mutating func writeSpecial(_ byte: UInt8, _ kind: TokenKind?) {
    if byte == UInt8(ascii: "\n") {
      switchSpan(to: nil)
      output.append(byte)
      return
    }
    switchSpan(to: kind)
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    default: append("&quot;")
    }
  }

  @inline(__always)
  private mutating func switchSpan(to kind: TokenKind?) {
    guard open != kind else { return }
    if open != nil { append("</span>") }
    open = kind
    if let kind { append(kind.opening) }
  }

  private mutating func append(_ text: StaticString) {
    output.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
