internal import Foundation

/// Takes web addresses apart.
package enum HTTPAddress {
  /// In lower case, with its port; nil where there is none.
  package static func host(of url: String) -> String? {
    guard let parts = URL(string: url), let host = parts.host, !host.isEmpty else { return nil }
    return host.lowercased() + (parts.port.map { ":\($0)" } ?? "")
  }

  /// What a redirect at `base` to `place` leads to; nil for what is no page of the web.
  static func resolve(_ place: String, from base: String) -> String? {
    guard let url = URL(string: place, relativeTo: URL(string: base))?.absoluteURL,
      ["http", "https"].contains(url.scheme?.lowercased() ?? ""), url.host?.isEmpty == false
    else { return nil }
    return withoutFragment(url.absoluteString)
  }

  /// Servers never see what follows `#`.
  static func withoutFragment(_ url: String) -> String { String(url.prefix { $0 != "#" }) }
}
