import Glibc
import SiteModel

/// The paths of the finished site, looked up by the bytes of an address without copying them.
struct OutputIndex: Sendable {
  private static let index = Array("index.html".utf8)

  /// Every path, one after the other.
  private var text: [UInt8] = []
  /// Where each path ends in `text`; it begins where the one before it ends.
  private var ends: [Int] = [0]
  /// Open addressing; 0 is free, else the path's number from 1.
  private var slots: [Int32]

  init(_ paths: [String]) {
    var size = 16
    while size < paths.count * 4 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    for path in paths {
      let bytes = Array(path.utf8)
      insert(bytes)
    }
  }

  private mutating func insert(_ path: [UInt8]) {
    text += path
    ends.append(text.count)
    add(path[...], number: Int32(ends.count - 1))
    // A folder's address stands for its index page.
    let folder = path.count - Self.index.count
    if path.suffix(Self.index.count) == Self.index[...],
      folder == 0 || path[folder - 1] == UInt8(ascii: "/")
    {
      add(path[..<folder], number: Int32(ends.count - 1))
    }
  }

  private mutating func add(_ key: ArraySlice<UInt8>, number: Int32) {
    var slot = Int(truncatingIfNeeded: StableHash.of(key)) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }

  func path(_ number: Int) -> String {
    String(decoding: text[ends[number - 1]..<ends[number]], as: UTF8.self)
  }

  /// The number of the output that a link means which is to be taken as it stands.
  ///
  /// - Parameters:
  ///   - page: The output path of the page it is on.
  ///   - html: That page.
  func number(of link: PlainLink, on page: [UInt8], in html: UnsafeBufferPointer<UInt8>) -> Int? {
    var slot = Int(truncatingIfNeeded: link.hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot])
      if holds(link, at: number, page, html) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func holds(
    _ link: PlainLink, at number: Int, _ page: [UInt8], _ html: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let (start, length) = (ends[number - 1], ends[number] - ends[number - 1])
    let count = link.folder + link.rest.count
    guard length == count || length == count + Self.index.count else { return false }
    // All ranges are inside their arrays, the last one because `length` has room for it.
    return text.withUnsafeBytes { text in
      guard let path = text.baseAddress.map({ $0 + start }), let html = html.baseAddress else {
        return false
      }
      return memcmp(path, page, link.folder) == 0
        && memcmp(path + link.folder, html + link.rest.lowerBound, link.rest.count) == 0
        && (length == count || memcmp(path + count, Self.index, Self.index.count) == 0)
    }
  }

  /// The number of the output that an address means: a file, or a folder's `index.html`.
  ///
  /// - Parameter address: Relative to the site's root, percent-decoded, a folder with its `/`.
  func number(of address: ArraySlice<UInt8>) -> Int? {
    var slot = Int(truncatingIfNeeded: StableHash.of(address)) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot])
      let path = text[ends[number - 1]..<ends[number]]
      if path.elementsEqual(address)
        || (path.count == address.count + Self.index.count
          && path.prefix(address.count).elementsEqual(address)
          && path.suffix(Self.index.count) == Self.index[...])
      {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
