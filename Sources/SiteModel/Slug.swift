/// One segment of a URL: the stable name of a page.
package struct Slug: Hashable, Sendable, Comparable {
  /// Lower case letters and digits of any script, `-`, `.` and `_` inside; never empty. Composed
  /// (NFC), so that equal slugs are equal bytes.
  package let text: String

  /// In UTF-8 bytes.
  package static let maximumLength = 200

  /// Takes `text` as it is, but for its Unicode form; nil where it is no slug: upper case, blanks
  /// and signs, a sign at either end, a name that Windows keeps for a device, too long.
  package init?(validating text: some StringProtocol) {
    let composed = NormalForm.composed(text)
    guard Self.isValid(composed) else { return nil }
    self.text = composed
  }

  /// Makes one from a title; nil where nothing in it can be kept, or only a device's name.
  ///
  /// Letters, digits and marks of any script stay, in lower case; apostrophes go; anything else
  /// becomes one `-`. `C++`, `C#` and `.NET` keep what tells them from `C` and `net`. A slug made
  /// by it is unchanged when slugged again.
  package init?(slugging title: String) {
    let text = SlugWriter.slug(for: title)
    guard Self.isValid(text) else { return nil }
    self.text = text
  }

  package static func < (one: Slug, other: Slug) -> Bool { one.text < other.text }

  private static func isValid(_ text: String) -> Bool {
    if let isValid = isValidASCII(text) {
      return isValid && text.utf8.count <= maximumLength && !DeviceName.isReserved(text)
    }
    guard !text.isEmpty, text.utf8.count <= maximumLength, !DeviceName.isReserved(text),
      let first = text.unicodeScalars.first, let last = text.unicodeScalars.last
    else { return false }
    return SlugWriter.isLetterOrDigit(first)
      && (SlugWriter.isLetterOrDigit(last) || SlugWriter.isMark(last))
      && text.unicodeScalars.allSatisfy(isAllowedInside)
      && text == text.lowercased()
  }

  /// Whether the bytes are those of a slug; nil for text of other signs than ASCII, whose letters
  /// only Unicode's tables tell.
  private static func isValidASCII(_ text: String) -> Bool? {
    var isAllowed = true
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      if !isLetterOrDigit(byte), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "."),
        byte != UInt8(ascii: "_")
      {
        isAllowed = false
      }
    }
    guard isAllowed, let first = text.utf8.first, let last = text.utf8.last else { return false }
    return isLetterOrDigit(first) && isLetterOrDigit(last)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  private static func isAllowedInside(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "." || scalar == "_" || SlugWriter.isLetterOrDigit(scalar)
      || SlugWriter.isMark(scalar)
  }
}

extension Slug: CustomStringConvertible {
  package var description: String { text }
}
