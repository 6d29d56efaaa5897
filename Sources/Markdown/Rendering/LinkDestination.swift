/// Where a link or an image points, as far as its address alone tells.
enum LinkDestination {
  /// Into the site: a relative or absolute path, a fragment, or nothing at all.
  case site
  /// `http`, `https` or an address without a scheme that names a host.
  case web
  /// `mailto` or `tel`.
  case contact
  /// Any other scheme, however it is hidden.
  case unsafe

  /// Reads the scheme as a browser does: leading controls and spaces are skipped, tabs and line
  /// breaks are taken out wherever they stand, letter case is nothing.
  init(_ url: UnsafeBufferPointer<UInt8>) {
    var scheme: [UInt8] = []
    var started = false
    for byte in url {
      if byte == 9 || byte == 10 || byte == 13 || (!started && byte <= 0x20) { continue }
      started = true
      if byte == UInt8(ascii: ":") { break }
      guard Self.isSchemeByte(byte) else {
        self = Self.withoutScheme(url)
        return
      }
      // A longer one is none that is known.
      if scheme.count < 64 { scheme.append(byte | 0x20) }
    }
    guard url.contains(UInt8(ascii: ":")), let first = scheme.first else {
      self = started && scheme.isEmpty ? .unsafe : .site
      return
    }
    switch scheme {
    case _ where !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first): self = .unsafe
    case Self.http, Self.https: self = .web
    case Self.mailto, Self.tel: self = .contact
    default: self = .unsafe
    }
  }

  /// Returns an address of raw HTML as a browser reads it: without tabs and line breaks, and without
  /// controls and spaces at its ends.
  static func cleaned(_ url: [UInt8]) -> [UInt8] {
    var url = url.filter { $0 != 9 && $0 != 10 && $0 != 13 }[...]
    while let first = url.first, first <= 0x20 { url.removeFirst() }
    while let last = url.last, last <= 0x20 { url.removeLast() }
    return Array(url)
  }

  private static let http = Array("http".utf8)
  private static let https = Array("https".utf8)
  private static let mailto = Array("mailto".utf8)
  private static let tel = Array("tel".utf8)

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Two slashes begin a host. A browser takes `\` for one of them; no honest address has it there.
  private static func withoutScheme(_ url: UnsafeBufferPointer<UInt8>) -> LinkDestination {
    let start = url.drop { $0 <= 0x20 }.lazy.filter { $0 != 9 && $0 != 10 && $0 != 13 }.prefix(2)
    let slash = UInt8(ascii: "/")
    let backslash = UInt8(ascii: "\\")
    guard start.count == 2, start.allSatisfy({ $0 == slash || $0 == backslash }) else {
      return .site
    }
    return start.contains(backslash) ? .unsafe : .web
  }
}
