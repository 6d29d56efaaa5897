extension LexicalScanner {
  /// Takes a name, and says what it is: by the table, by what introduced it, by its letters, by
  /// what follows.
  mutating func word() {
    let end = nameEnd(from: offset)
    if takesPrefixedString(prefixEnd: end) { return }
    let isMember =
      code[offset - 1] == UInt8(ascii: ".") && code[offset - 2] != UInt8(ascii: ".")
    let expected = introduced
    introduced = nil
    if !isMember, let meaning = language.words.meaning(of: offset..<end, in: code) {
      introduced = meaning.introduces
      let isKeyword = meaning.kind == .keyword
      take(meaning.kind, to: end, isValue: !isKeyword)
      return
    }
    let isBangCall = isBangCall(endingAt: end)
    let kind = isBangCall ? .function : kind(to: end, isMember: isMember, expected: expected)
    take(kind, to: isBangCall ? end + 1 : end, isValue: true)
  }

  private func nameEnd(from start: Int) -> Int {
    language.namePart.withUnsafeBufferPointer { part in
      var end = start + 1
      while end < code.end, part[Int(code[end])] { end += 1 }
      return end
    }
  }

  private func kind(to end: Int, isMember: Bool, expected: TokenKind?) -> TokenKind? {
    let features = language.features
    if let expected { return expected }
    let next = code[end]
    if code[offset].isUpper {
      if features.contains(.capitalConstants), isAllCapitals(offset..<end) { return .constant }
      if features.contains(.capitalTypes) { return .type }
    }
    if next == UInt8(ascii: "(") { return .function }
    if isMember, features.contains(.properties) { return .property }
    if features.contains(.objectKeys), isKey(before: end) { return .property }
    return nil
  }

  /// Whether this is `name!` and not the first half of `name != …`.
  private func isBangCall(endingAt end: Int) -> Bool {
    language.features.contains(.bangCalls) && code[end] == UInt8(ascii: "!")
      && code[end + 1] != UInt8(ascii: "=")
  }

  private func isAllCapitals(_ range: Range<Int>) -> Bool {
    range.count > 1
      && range.allSatisfy {
        code[$0].isUpper || !code[$0].isWordStart || code[$0] == UInt8(ascii: "_")
      }
  }

  /// Takes the whole of `r"…"` when the name that ends at `end` belongs to a string.
  private mutating func takesPrefixedString(prefixEnd end: Int) -> Bool {
    let next = code[end]
    guard next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") || next == UInt8(ascii: "#"),
      language.stringPrefixes.meaning(of: offset..<end, in: code) != nil
    else { return false }
    let isRaw = code[end - 1] | 0x20 == UInt8(ascii: "r")
    if isRaw, language.features.contains(.prefixedRawStrings) {
      let isRust = language.features.contains(.lifetimes)
      let rawEnd =
        isRust ? RawString.rust(in: code, at: end) : RawString.cPlusPlus(in: code, at: end)
      guard let rawEnd else { return false }
      take(.string, to: rawEnd, isValue: true)
      return true
    }
    guard let rule = language.strings.first(where: { code.matches($0.open, at: end) }) else {
      return false
    }
    take(.string, to: rule.end(in: code, from: end), isValue: true)
    return true
  }
}
