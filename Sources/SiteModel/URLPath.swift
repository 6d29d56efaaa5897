/// Paths as they stand in URLs, and back.
package enum URLPath {
  /// Percent-encodes every byte of `path` that RFC 3986 does not allow in one; `/` stays, and text
  /// that is encoded already is encoded again.
  package static func encode(_ path: String) -> String {
    if path.utf8.allSatisfy(isAllowed) { return path }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(path.utf8.count * 3)
    for byte in path.utf8 {
      if isAllowed(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Replaces each `%41` by its byte. Returns nil where two digits are missing, or where the bytes
  /// are not UTF-8.
  package static func decode(_ text: String) -> String? {
    text.utf8.contains(UInt8(ascii: "%")) ? decode(bytes: text.utf8[...]) : text
  }

  /// The same for a part of a text.
  package static func decode(_ text: Substring) -> String? {
    text.utf8.contains(UInt8(ascii: "%")) ? decode(bytes: text.utf8) : String(text)
  }

  private static func decode(bytes text: Substring.UTF8View) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var rest = text.makeIterator()
    while let byte = rest.next() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.next().flatMap(value), let low = rest.next().flatMap(value) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Returns the parts of a path between its slashes, empty ones among them.
  ///
  /// A slash is one byte, as browsers and disks see it: to Swift's characters a `/` with a mark
  /// that combines with it would be no slash.
  package static func segments(of path: some StringProtocol) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Unreserved characters, sub-delimiters that need no escape in HTML, `:`, `@` and `/`.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "@"):
      true
    default: false
    }
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
