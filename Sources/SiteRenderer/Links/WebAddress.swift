/// What people want to see of an address elsewhere.
enum WebAddress {
  /// `https://www.example.org:80/a` is `example.org`; nil for what has no host.
  static func host(_ address: String) -> String? {
    guard let start = address.firstRange(of: "://")?.upperBound else { return nil }
    let end = address[start...].firstIndex { "/?#".contains($0) } ?? address.endIndex
    var host = address[start..<end]
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    if let port = host.lastIndex(of: ":"), !host.hasSuffix("]") { host = host[..<port] }
    if host.hasPrefix("www.") { host = host.dropFirst(4) }
    return host.isEmpty ? nil : String(host)
  }
}
