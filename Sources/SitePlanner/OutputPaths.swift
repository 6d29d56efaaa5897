import SiteModel

/// From URLs to files.
enum OutputPaths {
  /// Returns the file that answers for a URL that ends in `/`, decoded: `a/index.html`.
  static func file(of url: String) -> String {
    let decoded = URLPath.decode(url) ?? url
    let slash = UInt8(ascii: "/")
    var path = String(Substring(decoded.utf8.drop { $0 == slash }))
    if path.utf8.last ?? slash == slash { path += "index.html" }
    return path
  }
}
