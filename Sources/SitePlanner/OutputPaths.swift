import SiteModel

/// From URLs to files.
enum OutputPaths {
  /// Returns the file that answers for a URL that ends in `/`, decoded: `a/index.html`.
  static func file(of url: String) -> String {
    let path = (URLPath.decode(Substring(url)) ?? url).drop { $0 == "/" }
    return path.isEmpty || path.hasSuffix("/") ? "\(path)index.html" : String(path)
  }
}
