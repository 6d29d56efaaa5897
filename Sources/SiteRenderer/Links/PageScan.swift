import SiteModel

/// Where a page's HTML names addresses and ids: one pass over its bytes, nothing copied.
package struct PageScan {
  /// Values of `href` and `src`, and each address of `srcset`, as written.
  private(set) var links: [Range<Int>] = []
  private(set) var ids: [Range<Int>] = []

  init(_ html: [UInt8]) {
    links.reserveCapacity(128)
    ids.reserveCapacity(32)
    html.withUnsafeBufferPointer { bytes in
      var scanner = TagScanner(bytes)
      while let attribute = scanner.next() {
        let name = bytes[attribute.name]
        switch name.count {
        case 2 where Self.matches(name, "id"): ids.append(attribute.value)
        case 3 where Self.matches(name, "src"): links.append(attribute.value)
        case 4 where Self.matches(name, "href"): links.append(attribute.value)
        case 6 where Self.matches(name, "srcset"):
          links += Self.candidates(bytes, attribute.value)
        case 6 where Self.matches(name, "poster"): links.append(attribute.value)
        default: break
        }
      }
    }
  }

  /// The values of `href` in a page, as a browser understands them.
  package static func targets(of html: [UInt8]) -> Set<String> {
    html.withUnsafeBufferPointer { bytes in
      var scanner = TagScanner(bytes)
      var targets: Set<String> = []
      while let attribute = scanner.next() {
        guard attribute.name.count == 4, matches(bytes[attribute.name], "href") else { continue }
        let value = CharacterReferences.resolve(html[attribute.value])
        targets.insert(String(decoding: value, as: UTF8.self))
      }
      return targets
    }
  }

  /// The ids that are given more than once, each once.
  func repeatedIDs(in html: [UInt8]) -> Set<[UInt8]> {
    let hashed = ids.filter { !$0.isEmpty }
      .map { (hash: StableHash.of(html[$0]), id: $0) }.sorted { $0.hash < $1.hash }
    var repeated: Set<[UInt8]> = []
    for (one, other) in zip(hashed, hashed.dropFirst())
    where one.hash == other.hash && html[one.id].elementsEqual(html[other.id]) {
      repeated.insert(Array(html[one.id]))
    }
    return repeated
  }

  private static func matches(
    _ name: Slice<UnsafeBufferPointer<UInt8>>, _ lowercase: StaticString
  ) -> Bool {
    var index = 0
    for byte in name {
      if byte | 0x20 != lowercase.utf8Start[index] { return false }
      index += 1
    }
    return true
  }

  /// `a.png 1x, b.png 2x` has two.
  private static func candidates(
    _ bytes: UnsafeBufferPointer<UInt8>, _ value: Range<Int>
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = value.lowerBound
    while index < value.upperBound {
      while index < value.upperBound, bytes[index] <= 32 { index += 1 }
      let start = index
      while index < value.upperBound, bytes[index] > 32, bytes[index] != UInt8(ascii: ",") {
        index += 1
      }
      if start < index { found.append(start..<index) }
      while index < value.upperBound, bytes[index] != UInt8(ascii: ",") { index += 1 }
      index += 1
    }
    return found
  }
}
