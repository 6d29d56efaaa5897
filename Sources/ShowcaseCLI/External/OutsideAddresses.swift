import SiteRenderer
import SiteWriter
import Synchronization

/// Gathers the outside addresses that the finished pages link to, and keeps nothing else of them.
final class OutsideAddresses: OutputSink {
  private let found = Mutex<Set<String>>([])

  func put(_ path: String, _ bytes: [UInt8]) {
    guard path.hasSuffix(".html") else { return }
    let addresses = PageScan.targets(of: bytes).filter {
      $0.hasPrefix("https://") || $0.hasPrefix("http://")
    }
    found.withLock { $0.formUnion(addresses) }
  }

  var all: Set<String> { found.withLock { $0 } }
}
