import SiteModel

extension PageBase {
  /// Tells what one pass over a link's bytes can tell; `resolve(_:)` says the same, and of every
  /// link.
  ///
  /// - Parameter link: Where the address stands in `html`.
  func look(at link: Range<Int>, in html: UnsafeBufferPointer<UInt8>) -> PlainLink.Look {
    let own = folders.count
    guard let first = link.first, html[first] != UInt8(ascii: "#") else {
      return inside(link.lowerBound..<link.lowerBound, below: own, hashes[own], link, html)
    }
    if html[first] == UInt8(ascii: "/") { return .unclear }
    var depth = folders.count - 1
    var start = first
    while leadsUp(start..<link.upperBound, html) {
      start += 3
      depth = max(0, depth - 1)
    }
    var hash = hashes[depth]
    // Before the first slash a colon ends a scheme.
    var mayBeScheme = start == first
    var before = UInt8(ascii: "/")
    for index in start..<link.upperBound {
      let byte = html[index]
      // All signs that mean something are below `@`: of a letter one comparison is made.
      if byte < 0x40 {
        switch byte {
        case UInt8(ascii: "#"): return inside(start..<index, below: depth, hash, link, html)
        case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "?"): return .unclear
        case UInt8(ascii: ".") where before == UInt8(ascii: "/"): return .unclear
        case UInt8(ascii: ":") where mayBeScheme: return .away
        case UInt8(ascii: "/"): mayBeScheme = false
        default: break
        }
      }
      hash = StableHash.mix(hash, byte)
      before = byte
    }
    return inside(start..<link.upperBound, below: depth, hash, link, html)
  }

  private func leadsUp(_ rest: Range<Int>, _ html: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = rest.lowerBound
    return rest.count > 2 && html[start] == UInt8(ascii: ".")
      && html[start + 1] == UInt8(ascii: ".") && html[start + 2] == UInt8(ascii: "/")
  }

  /// - Parameters:
  ///   - path: Ends with the link, or before its `#`.
  ///   - depth: An index in `hashes`.
  private func inside(
    _ path: Range<Int>, below depth: Int, _ hash: UInt64, _ link: Range<Int>,
    _ html: UnsafeBufferPointer<UInt8>
  ) -> PlainLink.Look {
    let fragment = min(path.upperBound + 1, link.upperBound)..<link.upperBound
    for index in fragment where html[index] == UInt8(ascii: "&") || html[index] == UInt8(ascii: "%")
    {
      return .unclear
    }
    let folder = depth < folders.count ? folders[depth] : page.count
    return .inside(PlainLink(folder: folder, rest: path, fragment: fragment, hash: hash))
  }
}
