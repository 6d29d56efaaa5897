/// Which names a request may call this server by.
///
/// A page of another site can make its own name lead here (DNS rebinding); its requests then carry
/// that name. Only names that lead here for good are answered.
package struct HostCheck: Hashable, Sendable {
  package var host: String
  package var port: UInt16

  package init(host: String, port: UInt16) {
    self.host = host
    self.port = port
  }

  /// Whether `Host` is one of this server's names.
  package func allows(host value: String?) -> Bool {
    guard let value = value?.lowercased() else { return false }
    let name: Substring
    if value.hasSuffix(":\(port)") {
      name = value.dropLast(":\(port)".utf8.count)
    } else if port == 80 {
      name = value[...]
    } else {
      return false
    }
    if ["127.0.0.1", "localhost", "[::1]"].contains(name) || name == Self.bracketed(host) {
      return true
    }
    // A number is no name that somebody else could make lead here.
    return isOpenToAll && Self.isAddress(name)
  }

  /// Whether `Origin` is this server; requests of no page have none.
  package func allows(origin value: String?) -> Bool {
    guard let value else { return true }
    guard value.hasPrefix("http://") else { return false }
    return allows(host: String(value.dropFirst("http://".utf8.count)))
  }

  /// As it stands in an address: `[::1]`.
  package static func bracketed(_ host: String) -> String {
    host.contains(":") ? "[\(host.lowercased())]" : host.lowercased()
  }

  private var isOpenToAll: Bool { host == "0.0.0.0" || host == "::" }

  private static func isAddress(_ name: Substring) -> Bool {
    if name.hasPrefix("["), name.hasSuffix("]") {
      return name.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }
}
