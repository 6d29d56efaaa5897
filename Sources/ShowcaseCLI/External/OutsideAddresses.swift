import SiteWriter
import Synchronization

/// Gathers the outside addresses that the finished pages link to, and keeps nothing else of them.
final class OutsideAddresses: OutputSink {
  private let found = Mutex<Set<String>>([])

  func put(_ path: String, _ bytes: [UInt8]) {
    guard path.hasSuffix(".html") else { return }
    let addresses = Self.addresses(in: bytes)
    found.withLock { $0.formUnion(addresses) }
  }

  var all: Set<String> { found.withLock { $0 } }

  /// The values of `href` that begin with `http`. Text has its quotes escaped, so that only an
  /// attribute looks like one.
  static func addresses(in html: [UInt8]) -> Set<String> {
    let mark = Array("href=\"http".utf8)
    var found: Set<String> = []
    var start = 0
    while let equals = html[start...].firstIndex(of: UInt8(ascii: "=")) {
      start = equals + 1
      let first = equals - 4
      guard first >= 0, html[first...].starts(with: mark),
        let end = html[(equals + 2)...].firstIndex(of: UInt8(ascii: "\""))
      else { continue }
      let value = String(decoding: html[(equals + 2)..<end], as: UTF8.self)
      if value.hasPrefix("https://") || value.hasPrefix("http://") {
        found.insert(
          value.split(separator: "&amp;", omittingEmptySubsequences: false)
            .joined(separator: "&"))
      }
      start = end
    }
    return found
  }
}
