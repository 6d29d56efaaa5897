/// Where pages of a kind go: `/:year/:slug/`.
package enum PermalinkPattern {
  /// The words that are replaced.
  package static let placeholders = [":slug", ":year", ":month", ":day", ":category"]

  /// Says what is wrong with a pattern, in words that complete "a permalink pattern …"; nil if
  /// nothing is.
  package static func problem(with pattern: String) -> String? {
    guard pattern.hasPrefix("/"), pattern.hasSuffix("/") else { return "begins and ends with '/'" }
    let segments = pattern.split(separator: "/", omittingEmptySubsequences: false)
      .dropFirst().dropLast()
    guard !segments.isEmpty, segments.allSatisfy({ SafeSegment.isSafe($0) }) else {
      return "consists of names between single slashes"
    }
    if pattern.contains("/.") { return "has no name that begins with '.'" }
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
    pattern.split(separator: "/", omittingEmptySubsequences: false).map { segment in
      guard segment.utf8.contains(UInt8(ascii: ":")) else { return String(segment) }
      var text = String(segment)
      // The slug comes last: it may not be searched for other placeholders.
      text = text.replacing(":year", with: padded(date?.year ?? 0, to: 4))
      text = text.replacing(":month", with: padded(date?.month ?? 0, to: 2))
      text = text.replacing(":day", with: padded(date?.day ?? 0, to: 2))
      text = text.replacing(":category", with: category ?? "uncategorised")
      return text.replacing(":slug", with: slug)
    }.joined(separator: "/")
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Every `:word` of a segment.
  private static func words(of segment: Substring) -> [String] {
    segment.split(separator: ":", omittingEmptySubsequences: false).dropFirst().map { part in
      ":" + part.prefix { $0.isASCII && $0.isLetter }
    }
  }
}
