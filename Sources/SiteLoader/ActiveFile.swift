import Diagnostics
import SiteModel

/// A file that a browser or a server runs instead of showing it.
///
/// It has the rights of the site at whose address it lies, and nothing in it can be made safe. So
/// it is published only where the settings, which are trusted, name it.
enum ActiveFile {
  /// The ending of `path` if it says that the file runs, in lower case; what compresses it does
  /// not count.
  static func ending(of path: String) -> String? {
    var parts = path.split(separator: "/").last?.lowercased().split(separator: ".") ?? []
    while let last = parts.last, compressions.contains(String(last)) { parts.removeLast() }
    guard parts.count > 1, let last = parts.last, endings.contains(String(last)) else { return nil }
    return String(last)
  }

  private static let compressions: Set<String> = ["gz", "br", "zst"]

  private static let endings: Set<String> = [
    // Pages. Any XML can hold scripts in the namespace of HTML.
    "html", "htm", "xhtml", "xht", "shtml", "shtm", "stm", "mht", "mhtml", "xml", "xsl", "xslt",
    "rdf", "rss", "atom", "mml", "mathml", "svgz", "hta", "htc", "swf",
    // Scripts.
    "js", "mjs", "cjs", "vbs",
    // Run by servers.
    "php", "php3", "php4", "php5", "php7", "php8", "phtml", "phar", "asp", "aspx", "ashx", "asmx",
    "jsp", "jspx", "cfm", "cgi", "fcgi",
  ]
}

extension Site {
  /// Files that run and that the settings do not name.
  var activeFiles: [Diagnostic] {
    assets.compactMap { asset in
      guard let ending = ActiveFile.ending(of: asset.outputPath), !isNamed(asset.outputPath) else {
        return nil
      }
      return .error(
        .fileActive,
        "a '.\(ending)' file runs with the rights of the site; it is published only if "
          + "'active_files' in content/site.yml names it", at: asset.file.span)
    }
  }

  private func isNamed(_ path: String) -> Bool {
    settings.activeFiles.contains { $0 == path || $0.hasSuffix("/") && path.hasPrefix($0) }
  }
}
