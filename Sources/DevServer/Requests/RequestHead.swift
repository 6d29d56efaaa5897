/// A request's first line and headers.
package struct RequestHead: Hashable, Sendable {
  /// In bytes: browsers need less, cookies of other servers on this host included.
  package static let largest = 32 << 10

  package var method: String
  /// As it was sent.
  package var target: [UInt8]
  package private(set) var keepsAlive: Bool
  /// By name in lower case.
  private var fields: [String: [String]] = [:]

  /// - Parameter bytes: Up to the empty line, which is no part of them.
  /// - Returns: Nil for what is no request of HTTP/1.
  package init?(_ bytes: ArraySlice<UInt8>) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0
    }
    guard !lines.isEmpty else { return nil }
    let words = lines.removeFirst().split(
      separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3, !words[0].isEmpty, !words[1].isEmpty else { return nil }
    let version = String(decoding: words[2], as: UTF8.self)
    guard ["HTTP/1.1", "HTTP/1.0"].contains(version) else { return nil }
    method = String(decoding: words[0], as: UTF8.self)
    target = Array(words[1])
    keepsAlive = version == "HTTP/1.1"
    for line in lines {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
        return nil
      }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
      let value = line[(colon + 1)...].trimmingPrefix(while: isBlank).reversed().drop(
        while: isBlank)
      fields[name, default: []].append(String(decoding: value.reversed(), as: UTF8.self))
    }
    if self["connection"]?.lowercased() == "close" { keepsAlive = false }
  }

  /// The field's value; nil where it is missing, or there twice.
  package subscript(_ name: String) -> String? {
    fields[name].flatMap { $0.count == 1 ? $0[0] : nil }
  }

  package func has(_ name: String) -> Bool { fields[name] != nil }

  /// Whether a body follows, which nothing here reads.
  package var hasBody: Bool {
    has("transfer-encoding") || (has("content-length") && self["content-length"] != "0")
  }
}
