/// What a request asks for, decoded once: the name to look up among the site's outputs.
package enum RequestPath {
  /// Returns the path below the site's root, without a slash at its start; nil for what can be the
  /// address of no file: a segment that is empty, `.` or `..`, a backslash, a control character,
  /// broken percent-encoding, bytes that are not UTF-8.
  ///
  /// - Parameter target: As it stands in the request's first line.
  package static func decoded(_ target: ArraySlice<UInt8>) -> String? {
    let path = target.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard path.first == UInt8(ascii: "/"), let bytes = unescaped(path.dropFirst()) else {
      return nil
    }
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }),
      let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    var segments = text.split(separator: "/", omittingEmptySubsequences: false)
    if segments.last?.isEmpty == true { segments.removeLast() }
    guard !segments.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return nil }
    return text
  }

  /// The value of a query's field, decoded once; nil where there is none.
  static func field(_ name: String, of target: ArraySlice<UInt8>) -> String? {
    guard let mark = target.firstIndex(of: UInt8(ascii: "?")) else { return nil }
    for pair in target[(mark + 1)...].split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard parts.count == 2, Array(parts[0]) == Array(name.utf8) else { continue }
      return unescaped(parts[1]).map { String(decoding: $0, as: UTF8.self) }
    }
    return nil
  }

  /// A path for a `Location`: everything but unreserved characters and slashes is encoded.
  static func encoded(_ path: String) -> String {
    let unreserved = Array("-._~/".utf8)
    var output = ""
    for byte in path.utf8 {
      let character = Character(UnicodeScalar(byte))
      if character.isASCII, character.isLetter || character.isNumber || unreserved.contains(byte) {
        output.append(character)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        output += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return output
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        output.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
      else { return nil }
      output.append(high << 4 | low)
    }
    return output
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
