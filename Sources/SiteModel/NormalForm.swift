// The standard library composes for its own comparisons; asking it costs no other library.
@_spi(_Unicode) import Swift

/// Unicode normal forms, so that names that look equal are equal bytes.
package enum NormalForm {
  /// Returns `text` in composed form (NFC).
  package static func composed(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return String(text) }
    var composed = String.UnicodeScalarView()
    for scalar in String(text)._nfc { composed.append(scalar) }
    return String(composed)
  }

  /// Returns `text` in lower case, taken apart, without the marks on its letters: `É` is `e`.
  package static func folded(_ text: some StringProtocol) -> String {
    let lower = text.lowercased()
    if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
    var folded = String.UnicodeScalarView()
    for scalar in lower._nfd where scalar.properties.generalCategory != .nonspacingMark {
      folded.append(scalar)
    }
    return String(folded)
  }
}
