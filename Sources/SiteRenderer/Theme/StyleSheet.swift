/// A CSS file of the theme, whose addresses of other files are given their published names.
struct StyleSheet {
  /// Relative to `templates/`.
  var path: String
  var bytes: [UInt8]

  /// Replaces `url(icon.svg)` by `url(icon.0a1b2c3d4e.svg)` for every file in `names`.
  ///
  /// - Parameter names: Published paths by source path, both with `assets/`.
  func naming(_ names: [String: String]) -> [UInt8] {
    let opening = Array("url(".utf8)
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index...].starts(with: opening),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ")"))
      else {
        output.append(bytes[index])
        index += 1
        continue
      }
      output += opening
      output += renamed(bytes[(index + opening.count)..<end], names)
      index = end
    }
    return output
  }

  private func renamed(_ address: ArraySlice<UInt8>, _ names: [String: String]) -> [UInt8] {
    let quotes: Set<Character> = ["\"", "'", " "]
    let bare = String(decoding: address, as: UTF8.self).drop { quotes.contains($0) }
    let end = bare.lastIndex { !quotes.contains($0) }.map(bare.index(after:)) ?? bare.startIndex
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    guard let published = names["\(folder)\(bare[..<end])"] else { return Array(address) }
    return Array("\"\(published.dropFirst(folder.count))\"".utf8)
  }
}
