/// The words of text that is not plain ASCII.
enum FoldedWords {
  static func visit(
    _ text: String, _ visit: (UnsafeBufferPointer<UInt8>, UInt32) -> Void
  ) {
    let scalars = FoldedText.scalars(of: text)[...]
    var rest = scalars
    while let first = rest.first {
      if isIdeograph(first) {
        let run = rest.prefix(while: isIdeograph)
        for index in run.indices { emit(run[index...].prefix(2), visit) }
        rest = rest[run.endIndex...]
      } else if isWord(first) {
        let run = rest.prefix(while: isWord)
        emit(run, visit)
        let signs = rest[run.endIndex...].prefix(2).prefix { $0 == "+" || $0 == "#" }
        if !signs.isEmpty { emit(rest[run.startIndex..<signs.endIndex], visit) }
        rest = rest[signs.endIndex...]
      } else {
        rest = rest.dropFirst()
      }
    }
  }

  private static func emit(
    _ word: ArraySlice<Unicode.Scalar>, _ visit: (UnsafeBufferPointer<UInt8>, UInt32) -> Void
  ) {
    guard word.count <= WordScanner.maximumLength else { return }
    var bytes: [UInt8] = []
    var hash = TermHash()
    for scalar in word { bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter }
    for byte in bytes { hash.add(byte) }
    bytes.withUnsafeBufferPointer { visit($0, hash.value) }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return ByteKind.table[Int(scalar.value)] <= ByteKind.digit
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return !isIdeograph(scalar)
    default: return false
    }
  }

  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    CharacterRanges.ideographs.contains(scalar)
  }
}
