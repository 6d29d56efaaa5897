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
    guard Self.hasSign(text) else {
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

  /// Whether a link is more than a path as it is written.
  static func hasSign(_ text: String) -> Bool { text.utf8.contains(where: isSign) }

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
    var (file, path) = (file, path)
    var leaves = false
    let found = String(unsafeUninitializedCapacity: file.utf8.count + path.utf8.count) { buffer in
      file.withUTF8 { file in
        path.withUTF8 { path in
          let folder = file.lastIndex(of: slash) ?? 0
          let length = Self.join(path, to: file[..<folder], in: buffer)
          leaves = length == nil
          return length ?? 0
        }
      }
    }
    return leaves ? nil : found
  }

  private static let slash = UInt8(ascii: "/")

  /// Writes the path that `path` means, seen from `folder`, and returns its length; nil where it
  /// leads above the top.
  private static func join(
    _ path: UnsafeBufferPointer<UInt8>, to folder: Slice<UnsafeBufferPointer<UInt8>>,
    in buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    let dot = UInt8(ascii: ".")
    var length = buffer.initialize(fromContentsOf: folder)
    var start = 0
    while start < path.count {
      let end = path[start...].firstIndex(of: slash) ?? path.count
      let segment = path[start..<end]
      start = end + 1
      let isDots = segment.count <= 2 && segment.allSatisfy { $0 == dot }
      // Nothing, or a single dot, stays where it is.
      if isDots, segment.count < 2 { continue }
      if isDots {
        guard length > 0 else { return nil }
        length = buffer[..<length].lastIndex(of: slash) ?? 0
      } else {
        if length > 0 {
          buffer[length] = slash
          length += 1
        }
        length = buffer[length...].initialize(fromContentsOf: segment)
      }
    }
    return length
  }
}
