import SiteModel

/// `robots.txt`: everything is welcome but the paths that the settings name.
struct RobotsRenderer {
  var settings: SiteSettings
  /// Of the site's root on its host: `/` or `/repo/`.
  var basePath: String

  func render() -> [UInt8] {
    var lines = ["User-agent: *"]
    for path in settings.robots {
      let path = path.filter { !$0.isNewline }
      lines.append("Disallow: \(basePath)\(path.drop { $0 == "/" })")
    }
    if settings.robots.isEmpty { lines.append("Allow: /") }
    lines += ["", "Sitemap: \(settings.url)sitemap.xml", ""]
    return Array(lines.joined(separator: "\n").utf8)
  }
}
