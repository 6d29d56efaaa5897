import SiteModel
import SiteRenderer

/// What answers for one path of the site.
enum ServedFile: Sendable {
  case output(SiteOutput)
  /// Copied as it is.
  case asset(SourceFile)
  /// Its files are made all at once, when one of them is first asked for.
  case search
}
