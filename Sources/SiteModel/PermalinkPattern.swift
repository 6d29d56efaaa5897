/// Where pages of a kind go: `/:year/:slug/`.
package enum PermalinkPattern {
  /// The words that are replaced.
  package static let placeholders = [":slug", ":year", ":month", ":day", ":category"]

  /// Says what is wrong with a pattern, in words that complete "a permalink pattern …"; nil if
  /// nothing is.
  package static func problem(with pattern: String) -> String? {
    let all = URLPath.segments(of: pattern)
    guard all.count > 1, all.first == "", all.last == "" else { return "begins and ends with '/'" }
    let segments = all.dropFirst().dropLast()
    guard !segments.isEmpty, segments.allSatisfy({ SafeSegment.isSafe($0) }) else {
      return "consists of names between single slashes"
    }
    if segments.contains(where: { $0.utf8.first == UInt8(ascii: ".") }) {
      return "has no name that begins with '.'"
    }
    guard segments.contains(where: { words(of: $0).contains(":slug") }) else {
      return "holds ':slug', which tells its pages apart"
    }
    let unknown = segments.flatMap { words(of: $0) }.first { !placeholders.contains($0) }
    return unknown.map {
      "knows \(placeholders.map { "'\($0)'" }.joined(separator: ", ")); '\($0)' is none of them"
    }
  }

  /// Returns the path of one page, not encoded. A year, month or day that is not known is `0000` or
  /// `00`, a missing category `uncategorised`.
  ///
  /// - Parameter category: Already a slug.
  package static func expand(
    _ pattern: String, slug: String, date: ContentDate?, category: String?
  ) -> String {
    var path = ""
    path.reserveCapacity(pattern.utf8.count + slug.utf8.count + 16)
    // What is put in is never searched for other placeholders.
    var rest = pattern[...]
    while let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")) {
      path += rest[..<colon]
      rest = rest[colon...]
      guard let word = placeholders.first(where: { rest.utf8.starts(with: $0.utf8) }) else {
        path += ":"
        rest = rest[rest.utf8.index(after: colon)...]
        continue
      }
      switch word {
      case ":slug": path += slug
      case ":year": path += padded(date?.year ?? 0, to: 4)
      case ":month": path += padded(date?.month ?? 0, to: 2)
      case ":day": path += padded(date?.day ?? 0, to: 2)
      default: path += category ?? "uncategorised"
      }
      rest = rest[rest.utf8.index(colon, offsetBy: word.utf8.count)...]
    }
    path += rest
    return path
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Every `:word` of a segment.
  private static func words(of segment: String) -> [String] {
    segment.split(separator: ":", omittingEmptySubsequences: false).dropFirst().map { part in
      ":" + part.prefix { $0.isASCII && $0.isLetter }
    }
  }
}
