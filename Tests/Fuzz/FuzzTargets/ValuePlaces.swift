import FrontMatter

/// Checks that the values of front matter lie where they are said to lie.
struct ValuePlaces {
  private let block: [UInt8]
  private let isTOML: Bool

  /// - Parameter block: What stands between the fences.
  init(_ block: [UInt8], isTOML: Bool = false) {
    self.block = block
    self.isTOML = isTOML
  }

  /// - Parameter mended: Lines whose values were read as something else than what is written.
  func check(
    _ entries: [YAMLEntry], mended: Set<Int> = [], _ lines: LineMap
  ) throws(BrokenProperty) {
    for (index, entry) in entries.enumerated() {
      try checkRange(entry.keyRange, "a key")
      try BrokenProperty.unless(
        !entries[..<index].contains { $0.key == entry.key },
        "a key is there once: '\(entry.key)'")
      try check(entry.value, mended: mended, lines)
    }
  }

  func check(
    _ node: YAMLNode, mended: Set<Int> = [], _ lines: LineMap
  ) throws(BrokenProperty) {
    try checkRange(node.range, "a value")
    switch node.content {
    case .scalar(let text, let style):
      let isMended = mended.contains(lines.span(node.range).line)
      if style == .plain, !isMended { try checkPlain(text, node.range) }
      try checkRange(node.range(ofText: 0..<text.utf8.count), "a part of a value")
    case .sequence(let items):
      for item in items { try check(item, mended: mended, lines) }
    case .mapping(let entries): try check(entries, mended: mended, lines)
    }
  }

  private func checkRange(_ range: Range<Int>, _ what: String) throws(BrokenProperty) {
    try BrokenProperty.unless(
      range.lowerBound >= 0 && range.upperBound <= block.count,
      "\(what) lies in the block of \(block.count) bytes: \(range)")
  }

  /// A scalar of one line without quotes is what stands at its place, unless it repeats another.
  private func checkPlain(_ text: String, _ range: Range<Int>) throws(BrokenProperty) {
    let source = block[range]
    guard !isTOML, !source.contains(where: { $0 == 10 || $0 == 13 || $0 >= 0x80 }),
      source.first != UInt8(ascii: "*")
    else { return }
    let written = String(decoding: source, as: UTF8.self)
    let bare =
      written.split(whereSeparator: { $0 == " " || $0 == "\t" })
      .last.map(String.init) ?? ""
    try BrokenProperty.unless(
      written == text || written.hasPrefix("&") && text.isEmpty
        || written.hasPrefix("&")
          && written.hasSuffix(text)
        || bare.isEmpty && text.isEmpty,
      "a value stands at its place: '\(text)', where '\(written)' stands")
  }
}
