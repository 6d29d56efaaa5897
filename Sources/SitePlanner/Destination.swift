import SiteModel

/// A link's destination, taken apart: `../projects/whisper.md?x#usage`.
struct Destination {
  /// Percent-decoded; empty for a link inside the page.
  let path: String
  /// As written, with its `?`; empty if none.
  let query: String
  /// As written, with its `#`; empty if none.
  let fragment: String
  /// The fragment percent-decoded, without `#`.
  let anchor: String

  /// Returns nil where the percent-encoding is not that of UTF-8 text.
  init?(_ text: String) {
    let (beforeFragment, fragment) = Self.split(text, at: "#")
    let (path, query) = Self.split(beforeFragment, at: "?")
    guard let decoded = URLPath.decode(path), let anchor = URLPath.decode(fragment.dropFirst())
    else { return nil }
    self.path = decoded
    self.query = String(query)
    self.fragment = String(fragment)
    self.anchor = anchor
  }

  /// The part before `separator`, and the part from it on.
  private static func split(
    _ text: some StringProtocol, at separator: Character
  ) -> (Substring, Substring) {
    let text = Substring(text)
    let position = text.firstIndex(of: separator) ?? text.endIndex
    return (text[..<position], text[position...])
  }

  /// Returns the source path that `path` means, seen from the source at `file`; nil when it leaves
  /// the site's folder.
  static func sourcePath(_ path: String, from file: String) -> String? {
    var segments = file.split(separator: "/").dropLast().map(String.init)
    for segment in path.split(separator: "/") {
      switch segment {
      case ".": continue
      case "..":
        guard segments.popLast() != nil else { return nil }
      default: segments.append(String(segment))
      }
    }
    return segments.joined(separator: "/")
  }
}
