import SiteModel

extension FuzzTarget {
  /// Titles as slugs, and names as parts of paths.
  static let slug = FuzzTarget("slug", longest: 300) { bytes in
    let title = bytes.text
    if let slug = Slug(slugging: title) {
      try checkSlug(slug.text)
      try BrokenProperty.unless(
        Slug(slugging: slug.text) == slug,
        "a slug slugged again stays; '\(slug.text)' becomes "
          + "'\(Slug(slugging: slug.text)?.text ?? "nothing")'")
      try BrokenProperty.unless(
        Slug(validating: slug.text) == slug, "what was slugged is a slug: '\(slug.text)'")
    }
    if let slug = Slug(validating: title) {
      try checkSlug(slug.text)
      try BrokenProperty.unless(
        Slug(validating: slug.text) == slug, "a slug is one again: '\(slug.text)'")
      let key = FoldedPath.key(slug.text)
      try BrokenProperty.unless(
        FoldedPath.key(key) == key, "what is folded stays when folded again: '\(key)'")
      try BrokenProperty.unless(
        FoldedPath.key(slug.text.uppercased()) == key,
        "a disk that tells no case apart takes a slug and its capitals for one: '\(slug.text)'")
    }
    if SafeSegment.isSafe(title) { try checkSegment(title) }
    try checkURL(of: title)
    try checkPermalink(title)
  }

  private static func checkSlug(_ slug: String) throws {
    try checkSegment(slug)
    try BrokenProperty.unless(
      SafeSegment.isSafe(slug), "a slug is a safe part of a path: '\(slug)'")
    try BrokenProperty.unless(slug.utf8.count <= 200, "a slug has at most 200 bytes")
    try BrokenProperty.unless(
      !slug.unicodeScalars.contains {
        $0.value <= 0x20 || "\"#%&'<>?:*|`".unicodeScalars.contains($0)
      },
      "a slug holds no sign that a URL or a disk reads otherwise: '\(slug)'")
    try BrokenProperty.unless(
      slug.first != ".", "a slug is no hidden file: '\(slug)'")
  }

  /// What no part of a path may be, told again without the program's own words.
  private static func checkSegment(_ segment: String) throws {
    let bytes = Array(segment.utf8)
    try BrokenProperty.unless(
      !bytes.isEmpty && segment != "." && segment != ".." && bytes.count <= 255
        && bytes.allSatisfy { $0 >= 32 && $0 != 127 && $0 != 0x2F && $0 != 0x5C },
      "a part of a path stays in its folder: '\(segment)'")
    let stem = segment.uppercased().prefix { $0 != "." }
    try BrokenProperty.unless(
      !["CON", "PRN", "AUX", "NUL", "COM1", "COM9", "LPT1", "LPT9"].contains(String(stem)),
      "a part of a path is no device: '\(segment)'")
  }

  private static func checkURL(of path: String) throws {
    let encoded = URLPath.encode(path)
    try BrokenProperty.unless(
      URLPath.decode(encoded) == path, "what is encoded decodes to itself: '\(encoded)'")
    try BrokenProperty.unless(
      encoded.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"\"<>&'\\?#".utf8.contains($0) },
      "an encoded path stands for itself in a quoted attribute: '\(encoded)'")
  }

  private static func checkPermalink(_ pattern: String) throws {
    guard PermalinkPattern.problem(with: pattern) == nil else { return }
    let path = PermalinkPattern.expand(pattern, slug: "name", date: nil, category: nil)
    let segments = path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    try BrokenProperty.unless(
      segments.count > 2 && segments.first == "" && segments.last == "",
      "a permalink is a folder: '\(path)'")
    // How long a name may be is judged when it is known who asks for it.
    for segment in segments.dropFirst().dropLast() where segment.utf8.count <= 255 {
      try checkSegment(segment)
    }
  }
}
