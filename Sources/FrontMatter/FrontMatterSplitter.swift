import Diagnostics

/// One pass over the head of a document; see `FrontMatterBlock.split`.
struct FrontMatterSplitter {
  let bytes: UnsafeBufferPointer<UInt8>
  let file: String
  private let limits: FrontMatterLimits
  private(set) var diagnostics: [Diagnostic] = []

  init(bytes: UnsafeBufferPointer<UInt8>, file: String, limits: FrontMatterLimits) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
  }

  mutating func split() -> FrontMatterBlock {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let opener = line(at: start)
    guard isFence(opener.content) else {
      if isFence(opener.content, of: Self.plus) { return block(from: opener.next, to: Self.plus) }
      return reportOddOpener(opener, start: start)
        ? nothing
        : FrontMatterBlock(yaml: nil, body: start..<bytes.count, bodyFirstLine: 1)
    }
    return block(from: opener.next, to: Self.dash)
  }

  /// What is left of a document that was refused.
  private var nothing: FrontMatterBlock {
    FrontMatterBlock(yaml: nil, body: bytes.count..<bytes.count, bodyFirstLine: 1)
  }

  private mutating func block(from start: Int, to sign: UInt8) -> FrontMatterBlock {
    var offset = start
    var number = FrontMatterBlock.yamlFirstLine
    var almost: SourceSpan?
    while offset < bytes.count {
      let line = line(at: offset)
      if isFence(line.content, of: sign) {
        return closed(start..<offset, of: sign, next: line.next, line: number)
      }
      if almost == nil, looksLikeFence(line.content, of: sign) {
        almost = SourceSpan(file: file, line: number, length: line.content.count)
      }
      offset = line.next
      number += 1
    }
    let fence = sign == Self.dash ? "---" : "+++"
    diagnostics.append(
      .error(
        .frontMatterUnterminated, "front matter ends with a line '\(fence)'; none follows",
        at: SourceSpan(file: file, length: 3),
        notes: almost.map { [Note("this line is not exactly '\(fence)'", at: $0)] } ?? []))
    return nothing
  }

  private mutating func closed(
    _ keys: Range<Int>, of sign: UInt8, next: Int, line: Int
  ) -> FrontMatterBlock {
    guard keys.count <= limits.size else {
      diagnostics.append(
        .error(
          .frontMatterTooLarge,
          "front matter takes at most \(Measure.bytes(limits.size))"
            + "\(limits.naming("front_matter_size")); this has \(Measure.count(keys.count)) bytes",
          at: SourceSpan(file: file, length: 3)))
      return nothing
    }
    return FrontMatterBlock(
      yaml: sign == Self.dash ? keys : nil, toml: sign == Self.plus ? keys : nil,
      body: next..<bytes.count, bodyFirstLine: line + 1)
  }

  /// Whether the first line, or the first that is not blank, was meant to open front matter.
  private mutating func reportOddOpener(_ first: Line, start: Int) -> Bool {
    var line = first
    var number = 1
    while line.content.isEmpty || isBlank(line.content), line.next < bytes.count {
      line = self.line(at: line.next)
      number += 1
    }
    let text = String(decoding: bytes[line.content], as: UTF8.self)
    let span = SourceSpan(file: file, line: number, length: line.content.count)
    guard let message = oddOpener(text, line.content, number) else { return false }
    diagnostics.append(.error(.frontMatterMissing, message, at: span))
    return true
  }

  private func oddOpener(_ text: String, _ content: Range<Int>, _ number: Int) -> String? {
    for (sign, fence) in [(Self.dash, "---"), (Self.plus, "+++")] {
      if number > 1 || text.first == " ", isFence(content.trimmingBlanks(in: bytes), of: sign) {
        return "the opening '\(fence)' is the very first line and begins in its first column"
      }
      if number == 1, text.hasPrefix(fence) {
        return
          "front matter opens with a line '\(fence)' and nothing else; found \(text.quotedExcerpt)"
      }
    }
    return nil
  }

  private struct Line {
    /// Without its end.
    var content: Range<Int>
    /// Where the next one begins.
    var next: Int
  }

  private func line(at start: Int) -> Line {
    let (end, next) = LineEnd.after(start, in: bytes)
    return Line(content: start..<end, next: next)
  }

  private static let dash = UInt8(ascii: "-")
  private static let plus = UInt8(ascii: "+")

  /// `---` or `+++`, perhaps with blanks after it.
  private func isFence(_ line: Range<Int>, of sign: UInt8 = dash) -> Bool {
    line.count >= 3 && bytes[line.lowerBound] == sign && bytes[line.lowerBound + 1] == sign
      && bytes[line.lowerBound + 2] == sign && isBlank(line.lowerBound + 3..<line.upperBound)
  }

  private func looksLikeFence(_ line: Range<Int>, of sign: UInt8) -> Bool {
    let inner = line.trimmingBlanks(in: bytes)
    return inner.count >= 2 && bytes[inner].allSatisfy { $0 == sign }
  }

  private func isBlank(_ line: Range<Int>) -> Bool {
    bytes[line].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}

extension Range<Int> {
  /// The same bytes without spaces and tabs at either end.
  fileprivate func trimmingBlanks(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (low, high) = (lowerBound, upperBound)
    while low < high, bytes[low] == 0x20 || bytes[low] == 0x09 { low += 1 }
    while high > low, bytes[high - 1] == 0x20 || bytes[high - 1] == 0x09 { high -= 1 }
    return low..<high
  }
}
