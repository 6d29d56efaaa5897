import SiteModel

/// What a link of a page means, seen from the site's root.
struct PageAddress {
  /// Relative to the site's root, percent-decoded.
  var path: ArraySlice<UInt8>
  /// Percent-decoded, without `#`.
  var fragment: [UInt8]?
}

/// From where a page's links are resolved.
struct PageBase {
  /// Its output path.
  let page: [UInt8]
  /// Ends of the page's folders in `page`, outermost first; the first is 0.
  let folders: [Int]
  /// Of each folder's path, and last of the page's, as `StableHash` has them.
  let hashes: [UInt64]
  private let basePath: [UInt8]

  init(outputPath: String, basePath: [UInt8]) {
    let bytes = Array(outputPath.utf8)
    page = bytes
    folders = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { $0 + 1 }
    hashes = (folders + [bytes.count]).map { StableHash.of(bytes[..<$0]) }
    self.basePath = basePath
  }

  /// Nil for what leads away from the site.
  func resolve(_ written: ArraySlice<UInt8>) -> PageAddress? {
    var address = CharacterReferences.resolve(written)
    var fragment: [UInt8]?
    if let hash = address.firstIndex(of: UInt8(ascii: "#")) {
      fragment = Array(Self.decoded(address[(hash + 1)...]))
      address = address[..<hash]
    }
    if let query = address.firstIndex(of: UInt8(ascii: "?")) { address = address[..<query] }
    if address.isEmpty { return PageAddress(path: page[...], fragment: fragment) }
    guard let path = path(of: address) else { return nil }
    return PageAddress(path: Self.decoded(path), fragment: fragment)
  }

  /// What cannot be decoded is left as it is: it leads nowhere either way.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
    return URLPath.decode(String(decoding: bytes, as: UTF8.self)).map { Array($0.utf8)[...] }
      ?? bytes
  }

  private func path(of address: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    if address.first == UInt8(ascii: "/") {
      guard address.starts(with: basePath), !address.starts(with: Array("//".utf8)) else {
        return nil
      }
      return normalised(address.dropFirst(basePath.count), below: 0)
    }
    if hasScheme(address) { return nil }
    var depth = folders.count - 1
    var rest = address
    while Self.leadsUp(rest) {
      rest = rest.dropFirst(3)
      depth = max(0, depth - 1)
    }
    return normalised(rest, below: depth)
  }

  /// Whether it begins with `../`.
  private static func leadsUp(_ path: ArraySlice<UInt8>) -> Bool {
    let start = path.startIndex
    return path.count > 2 && path[start] == UInt8(ascii: ".")
      && path[start + 1] == UInt8(ascii: ".") && path[start + 2] == UInt8(ascii: "/")
  }

  private func hasScheme(_ address: ArraySlice<UInt8>) -> Bool {
    for byte in address {
      switch byte {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"): return false
      default: continue
      }
    }
    return false
  }

  /// - Parameter depth: How many of the page's folders the rest is below.
  private func normalised(_ rest: ArraySlice<UInt8>, below depth: Int) -> ArraySlice<UInt8> {
    let folder = page[..<folders[depth]]
    let isPlain = rest.first != UInt8(ascii: ".") && !hasDotSegment(rest)
    if isPlain { return folder.isEmpty ? rest : folder + rest }
    var segments = folder.split(separator: UInt8(ascii: "/"))
    let parts = rest.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for part in parts.dropLast() {
      if part.elementsEqual("..".utf8) {
        _ = segments.popLast()
      } else if !part.elementsEqual(".".utf8) {
        segments.append(part)
      }
    }
    let last = parts.last ?? []
    if last.elementsEqual("..".utf8) { _ = segments.popLast() }
    let isDots = last.elementsEqual("..".utf8) || last.elementsEqual(".".utf8)
    segments.append(isDots ? [] : last)
    return ArraySlice(segments.joined(separator: [UInt8(ascii: "/")]))
  }

  private func hasDotSegment(_ path: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in path {
      if byte == UInt8(ascii: "."), previous == UInt8(ascii: "/") { return true }
      previous = byte
    }
    return false
  }
}
