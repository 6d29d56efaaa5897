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
    guard text.utf8.contains(where: Self.isSign) else {
      // As nearly every link is.
      (path, query, fragment, anchor) = (text, "", "", "")
      return
    }
    let (beforeFragment, fragment) = Self.split(text[...], at: UInt8(ascii: "#"))
    let (path, query) = Self.split(beforeFragment, at: UInt8(ascii: "?"))
    guard let decoded = URLPath.decode(path), let anchor = URLPath.decode(fragment.dropFirst())
    else { return nil }
    self.path = decoded
    self.query = String(query)
    self.fragment = String(fragment)
    self.anchor = anchor
  }

  /// Whether a byte ends the path or stands for others.
  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "%")
  }

  /// The part before `separator`, and the part from it on.
  private static func split(
    _ text: Substring, at separator: UInt8
  ) -> (Substring, Substring) {
    let position = text.utf8.firstIndex(of: separator) ?? text.endIndex
    return (text[..<position], text[position...])
  }

  /// Returns the source path that `path` means, seen from the source at `file`; nil when it leaves
  /// the site's folder.
  static func sourcePath(_ path: String, from file: String) -> String? {
    // In bytes and in one piece: a site asks it of every link it has.
    let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.utf8.count + path.utf8.count)
    bytes += file.utf8
    bytes.removeSubrange((bytes.lastIndex(of: slash) ?? 0)...)
    var rest = path.utf8[...]
    while !rest.isEmpty {
      let segment = rest.prefix { $0 != slash }
      rest = rest[segment.endIndex...].dropFirst()
      let isDots = segment.count <= 2 && segment.allSatisfy { $0 == dot }
      // Nothing, or a single dot, stays where it is.
      if isDots, segment.count < 2 { continue }
      if isDots {
        guard !bytes.isEmpty else { return nil }
        bytes.removeSubrange((bytes.lastIndex(of: slash) ?? 0)...)
      } else {
        if !bytes.isEmpty { bytes.append(slash) }
        bytes += segment
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
