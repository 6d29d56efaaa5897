import SiteModel
import SitePlanner
import Synchronization

/// The hashes of the catalogue's files that were made so far, for the file that names their version.
///
/// Behind a lock, against the rule: outputs are asked for one by one from many threads, and without
/// a memory all data of the catalogue is made twice. What is remembered is what would be computed
/// again, so no output depends on who asks first.
final class CatalogueFingerprints: Sendable {
  private let known = Mutex<[CatalogueFile: String]>([:])

  subscript(file: CatalogueFile) -> String? { known.withLock { $0[file] } }

  func note(_ bytes: [UInt8], of file: CatalogueFile) {
    let fingerprint = StableHash.fingerprint(of: bytes)
    known.withLock { $0[file] = fingerprint }
  }
}
