import Testing

/// One limit of a document: a file at the limit, and one just above it.
struct LimitCase: Sendable, CustomTestStringConvertible {
  /// Of `limits`, with a value.
  var setting: String
  var path = "content/a.md"
  var within: [UInt8]
  var above: [UInt8]
  /// `line:column code` of what is said of the second.
  var reported: String
  var says: String

  var testDescription: String { setting }

  var settings: String {
    "title: T\nurl: https://a.example/\nlimits:\n  \(setting)\n"
  }

  static let all = sizes + values + markup + pictures

  private static let sizes = [
    LimitCase(
      setting: "document_size: 2 kB", within: page(of: 2_048), above: page(of: 2_049),
      reported: "1:1 file-too-large",
      says: "a document has at most 2 kB (limits.document_size); this has 2,049 bytes"),
    LimitCase(
      setting: "document_size: 2000", path: "content/a.svg", within: drawing(of: 2_000),
      above: drawing(of: 2_001), reported: "1:1 file-too-large",
      says: "an SVG has at most 2,000 bytes (limits.document_size); this has 2,001 bytes"),
    LimitCase(
      setting: "front_matter_size: 1 kB", within: frontMatter(of: 1_024),
      above: frontMatter(of: 1_025), reported: "1:1 front-matter-too-large",
      says: "front matter takes at most 1 kB (limits.front_matter_size); this has 1,025 bytes"),
  ]

  private static let values = [
    LimitCase(
      setting: "yaml_depth: 4", within: page("", keys: "x_a: [[b]]\n"),
      above: page("", keys: "x_a: [[[b]]]\n"), reported: "3:8 yaml-too-deep",
      says: "at most 4 deep (limits.yaml_depth); this one lies deeper"),
    LimitCase(
      setting: "yaml_depth: 4", within: Array("+++\ntitle = \"A\"\nx_a = [[1]]\n+++\n".utf8),
      above: Array("+++\ntitle = \"A\"\nx_a = [[[1]]]\n+++\n".utf8), reported: "3:10 toml-syntax",
      says: "at most 4 deep (limits.yaml_depth); this one lies deeper"),
    LimitCase(
      setting: "yaml_expansion: 1 kB", within: aliases(502), above: aliases(503),
      reported: "4:6 yaml-expansion",
      says: "to at most 1 kB (limits.yaml_expansion); with '*a' these reach 1,025 bytes"),
  ]

  private static let markup = [
    LimitCase(
      setting: "nesting: 8", within: page("> > > > > > > b\n"), above: page("> > > > > > > > b\n"),
      reported: "4:17 markdown-too-costly",
      says: "nest at most 8 deep (limits.nesting); these reach 9"),
    LimitCase(
      setting: "nesting: 9", within: page("- - - - b\n"), above: page("- - - - *b*\n"),
      reported: "4:9 markdown-too-costly",
      says: "nest at most 9 deep (limits.nesting); these reach 10"),
    LimitCase(
      setting: "headings: 10", within: page(repeated("# h\n", 10)),
      above: page(repeated("# h\n", 14)), reported: "14:1 markdown-too-costly",
      says: "a document has at most 10 headings (limits.headings); this one has 14"),
    LimitCase(
      setting: "links: 10", within: page(links), above: page(links + "[b](https://b.example)\n"),
      reported: "14:1 markdown-too-costly",
      says: "a document has at most 10 links and pictures (limits.links); this one has 11"),
  ]

  private static let pictures = [
    LimitCase(
      setting: "image_pixels: 32768", path: "content/a.png",
      within: picture(height: 128), above: picture(height: 129), reported: "1:1 file-too-large",
      says: "at most 32,768 pixels (limits.image_pixels); this has 256 × 129, which are 33,024")
  ]

  /// Ten of every kind, one on a line.
  private static let links =
    repeated("[b](https://b.example)\n", 6) + "https://b.example\n![b](https://b.example/b.png)\n"
    + "<a href=\"https://b.example\">b</a>\n[[b]]\n"

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func page(_ body: String, keys: String = "") -> [UInt8] {
    Array("---\ntitle: A\n\(keys)---\n\(body)".utf8)
  }

  private static func page(of size: Int) -> [UInt8] {
    page(repeated("b", size - page("").count))
  }

  private static func frontMatter(of size: Int) -> [UInt8] {
    page("", keys: "x_a: \(repeated("b", size - "title: A\nx_a: \n".utf8.count))\n")
  }

  private static func aliases(_ length: Int) -> [UInt8] {
    page("", keys: "x_a: &a \(repeated("b", length))\nx_b: *a\n")
  }

  private static func drawing(of size: Int) -> [UInt8] {
    let start = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"
    return Array((start + repeated("\n", size - start.utf8.count)).utf8)
  }

  private static func picture(height: UInt8) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 1, 0, 0, 0, 0, height, 8, 6, 0, 0, 0, 0, 0, 0, 0]
  }
}
