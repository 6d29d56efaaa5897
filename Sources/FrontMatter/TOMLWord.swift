/// Values of TOML that stand without quotes.
enum TOMLWord {
  /// The word as others write it, nil where it is none: of a whole number its decimal digits, of
  /// everything else what was written.
  static func normalised(_ word: String) -> String? {
    if word == "true" || word == "false" { return word }
    let bytes = Array(word.utf8)
    guard bytes.allSatisfy({ $0 < 128 }) else { return nil }
    if let number = integer(word) { return number }
    return isFloat(word) || isDate(bytes) ? word : nil
  }

  private static func integer(_ word: String) -> String? {
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where word.hasPrefix(prefix) {
      guard let digits = ungrouped(word.dropFirst(2), { $0.isHexDigit }) else { return nil }
      return Int64(digits, radix: radix).map { String($0) }
    }
    let isNegative = word.hasPrefix("-")
    let unsigned = isNegative || word.hasPrefix("+") ? word.dropFirst() : word[...]
    guard let digits = ungrouped(unsigned, \.isNumber), digits == "0" || digits.first != "0" else {
      return nil
    }
    return Int64((isNegative ? "-" : "") + digits).map { String($0) }
  }

  /// Digits without the `_` between them.
  private static func ungrouped(
    _ text: Substring, _ isDigit: (Character) -> Bool
  ) -> String? {
    let groups = text.split(separator: "_", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return nil }
    return groups.joined()
  }

  private static func isFloat(_ word: String) -> Bool {
    let unsigned = word.hasPrefix("-") || word.hasPrefix("+") ? word.dropFirst() : word[...]
    if unsigned == "inf" || unsigned == "nan" { return true }
    let parts = unsigned.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard parts.count <= 2, !unsigned.hasSuffix("_") else { return false }
    if parts.count == 2 {
      let sign = parts[1].hasPrefix("-") || parts[1].hasPrefix("+")
      guard ungrouped(sign ? parts[1].dropFirst() : parts[1], \.isNumber) != nil else {
        return false
      }
    }
    let halves = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count == 2 || (halves.count == 1 && parts.count == 2),
      let whole = ungrouped(halves[0], \.isNumber), whole == "0" || whole.first != "0"
    else { return false }
    return halves.count == 1 || ungrouped(halves[1], \.isNumber) != nil
  }

  /// A day, a time, or both with a zone or without.
  private static func isDate(_ bytes: [UInt8]) -> Bool {
    func fits(_ part: ArraySlice<UInt8>, _ pattern: String) -> Bool {
      part.count == pattern.utf8.count
        && zip(part, pattern.utf8).allSatisfy { byte, sign in
          sign == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == sign
        }
    }
    func isTime(_ part: ArraySlice<UInt8>) -> Bool {
      var rest = part
      if rest.last == UInt8(ascii: "Z") || rest.last == UInt8(ascii: "z") {
        rest = rest.dropLast()
      } else if fits(rest.suffix(6), "+00:00") || fits(rest.suffix(6), "-00:00") {
        rest = rest.dropLast(6)
      }
      let fraction = rest.dropFirst(8)
      return fits(rest.prefix(8), "00:00:00")
        && (fraction.isEmpty
          || (fraction.count > 1 && fraction.first == UInt8(ascii: ".")
            && fraction.dropFirst().allSatisfy { (0x30...0x39).contains($0) }))
    }
    if fits(bytes[...], "0000-00-00") { return true }
    if fits(bytes.prefix(10), "0000-00-00"), bytes.count > 11, "Tt ".utf8.contains(bytes[10]) {
      return isTime(bytes.dropFirst(11))
    }
    return fits(bytes.prefix(8), "00:00:00") && isTime(bytes[...])
      && !(bytes.last.map { $0 > 0x40 } ?? false) && !bytes.contains(UInt8(ascii: "+"))
      && !bytes.contains(UInt8(ascii: "-"))
  }
}
