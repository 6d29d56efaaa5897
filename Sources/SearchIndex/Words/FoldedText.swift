// The standard library decomposes and composes for its own comparisons.
@_spi(_Unicode) import Swift

/// Text as words are compared: small letters without accents, in composed form.
///
/// `search.js` does the same in a browser with `normalize("NFKD")`, so a query finds what was
/// indexed. Of the compatibility forms those that people type are folded: full and half width,
/// ligatures, digits above and below the line, the styled letters of mathematics.
enum FoldedText {
  static func scalars(of text: String) -> [Unicode.Scalar] {
    var plain = String.UnicodeScalarView()
    for scalar in text._nfd {
      if CharacterRanges.accents.contains(scalar) { continue }
      if scalar.value < 0x80 {
        plain.append(scalar)
      } else {
        CompatibilityForm.append(scalar, to: &plain)
      }
    }
    var folded: [Unicode.Scalar] = []
    for scalar in String(plain)._nfc {
      // One sigma, wherever in the word it stands.
      if scalar == "ς" {
        folded.append("σ")
      } else {
        folded += scalar.properties.lowercaseMapping.unicodeScalars
      }
    }
    return folded
  }
}
