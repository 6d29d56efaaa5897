import SiteModel

/// What is wrong with the path of a file or of a page.
enum SitePath {
  /// Says why `text`, written in `file`, names no file of the site, in words that complete "a
  /// path …"; nil where it can.
  static func problem(with text: String, in file: String) -> String? {
    if text.contains("://") || text.hasPrefix("//") || text.lowercased().hasPrefix("data:") {
      return "names a file of this site, not a URL"
    }
    if text.contains("\\") { return "is written with '/'" }
    if text.contains("?") || text.contains("#") { return "names a file, without '?' and '#'" }
    // What lies above `content/` is no source.
    var depth = text.hasPrefix("/") ? 0 : max(0, file.split(separator: "/").count - 2)
    for segment in URLPath.segments(of: text) where !segment.isEmpty {
      if segment == ".." { depth -= 1 } else if segment != "." { depth += 1 }
      if depth < 0 { return "does not leave content/" }
    }
    return text.hasSuffix("/") ? "names a file, not a folder" : nil
  }

  /// The same for a former slug or path, in words that complete "a former address …".
  static func problem(withAlias text: String) -> String? {
    if text.contains("://") { return "is a path of this site, without its host" }
    if text.contains("\\") { return "is written with '/'" }
    if text.contains("?") || text.contains("#") { return "has no '?' or '#'" }
    let all = URLPath.segments(of: text)
    guard all.count > 1 else { return text == "." || text == ".." ? "has a name" : nil }
    guard all[0].isEmpty else { return "begins with '/', or is a single name" }
    let segments = all.dropFirst()
    let inner = segments.last == "" ? segments.dropLast() : segments
    if inner.isEmpty { return "is not the home page" }
    let isGood = inner.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    if !isGood { return "consists of names between single slashes" }
    let isHidden = inner.contains { $0.hasPrefix(".") && $0 != ".well-known" }
    return isHidden ? "has no name that begins with '.'" : nil
  }
}
