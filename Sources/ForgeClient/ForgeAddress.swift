package import SiteModel

/// Where a forge tells of one repository.
package struct ForgeAddress: Hashable, Sendable {
  package let forge: Forge
  /// The repository's, which is not that of the API.
  let host: String
  let repository: String
  let release: String
  /// `https://api.github.com`: nothing of a secret leaves it.
  let origin: String

  /// - Parameter base: A server that answers in place of every forge.
  /// - Returns: Nil for a host whose software is not known, and for an organisation.
  package init?(of repository: Repository, base: String? = nil) {
    guard !repository.isOrganisation, !repository.path.isEmpty else { return nil }
    forge = repository.forge
    host = repository.host
    let root = base.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    let path = repository.path
    switch forge {
    case .github:
      self.repository = "\(root ?? "https://api.github.com")/repos/\(path)"
      release = self.repository + "/releases/latest"
    case .gitlab:
      let id = path.split(separator: "/").joined(separator: "%2F")
      let project = "\(root ?? Self.own(repository))/api/v4/projects/\(id)"
      self.repository = project + "?license=true"
      release = project + "/releases/permalink/latest"
    case .forgejo:
      self.repository = "\(root ?? Self.own(repository))/api/v1/repos/\(path)"
      release = self.repository + "/releases/latest"
    case .bitbucket, .sourcehut, .other: return nil
    }
    guard let origin = Self.origin(of: self.repository) else { return nil }
    self.origin = origin
  }

  /// Scheme, host and port of the forge itself.
  private static func own(_ repository: Repository) -> String {
    origin(of: repository.url) ?? "https://\(repository.host)"
  }

  static func origin(of url: String) -> String? {
    let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0].hasSuffix(":"), parts[1].isEmpty, !parts[2].isEmpty,
      !parts[2].contains("@")
    else { return nil }
    return "\(parts[0])//\(parts[2])".lowercased()
  }

  /// Where a redirect leads, if that is the same server.
  func resolved(_ location: String) -> String? {
    if location.hasPrefix("/"), !location.hasPrefix("//") { return origin + location }
    return Self.origin(of: location) == origin ? location : nil
  }
}
