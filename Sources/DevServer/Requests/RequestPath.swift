import SiteModel

/// What a request asks for, decoded once: the name to look up among the site's outputs.
package enum RequestPath {
  /// Returns the path below the site's root, without a slash at its start; nil for what can be the
  /// address of no file: a segment that is empty, `.` or `..`, a backslash, a control character,
  /// broken percent-encoding, bytes that are not UTF-8.
  ///
  /// - Parameter target: As it stands in the request's first line.
  package static func decoded(_ target: ArraySlice<UInt8>) -> String? {
    let path = target.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard path.first == UInt8(ascii: "/"),
      let text = String(validating: path.dropFirst(), as: UTF8.self).flatMap(URLPath.decode),
      !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") })
    else { return nil }
    var segments = URLPath.segments(of: text)
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
      return String(validating: parts[1], as: UTF8.self).flatMap(URLPath.decode)
    }
    return nil
  }
}
