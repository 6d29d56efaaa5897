import Diagnostics
import SiteModel

/// Makes sure that each file of the output has one source, also on a disk that does not tell
/// letter case or Unicode forms apart.
struct CollisionCheck {
  /// One file of the output and where it comes from.
  struct Claim {
    var outputPath: String
    var span: SourceSpan
    /// Completes "… is taken by", such as "an article".
    var owner: String
    var code: DiagnosticCode = .urlCollision
  }

  private var claims: [String: Claim] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Takes the output path, or reports the collision at the later source.
  mutating func add(_ claim: Claim) {
    let key = FoldedPath.key(claim.outputPath)
    guard let first = claims[key] else {
      claims[key] = claim
      return
    }
    let (earlier, later) = claim.span < first.span ? (claim, first) : (first, claim)
    let url = Self.url(later.outputPath)
    let other = Self.url(earlier.outputPath)
    let difference =
      url == other ? "" : " (as '\(other)', which many disks do not tell apart from it)"
    diagnostics.append(
      .error(
        claim.code,
        "each URL belongs to one page; '\(url)' is taken by \(earlier.owner)"
          + difference,
        at: later.span, notes: [Note("'\(other)' is taken here", at: earlier.span)]))
    if later.span == first.span { claims[key] = earlier }
  }

  /// `projects/whisper/index.html` as people know it: `/projects/whisper/`.
  private static func url(_ outputPath: String) -> String {
    outputPath.hasSuffix("/index.html")
      ? "/" + outputPath.dropLast("index.html".count)
      : outputPath == "index.html" ? "/" : "/" + outputPath
  }
}
