/// Where a project's source code is.
package struct Repository: Hashable, Sendable {
  /// With its scheme, lower case host, no trailing slash; on a known forge `https://` and neither
  /// `.git` nor the way to a branch or a file.
  package let url: String
  /// `github.com`, `gitlab.com`, `codeberg.org`, …
  package let host: String
  /// The path without a leading slash: `owner/name`, or a bare organisation.
  package let path: String

  /// Reads what real catalogues hold: `owner/name`, `/owner/name` and a bare organisation (all on
  /// GitHub), a URL of any forge with or without its scheme, `git@host:owner/name.git`, `ssh://`,
  /// `git+https://`; with slashes at the end, `.git`, `www.` or `/tree/main/…`. Nil for the rest.
  package init?(parsing text: some StringProtocol) {
    guard let place = RepositoryReader.place(in: String(text)) else { return nil }
    url = place.url
    host = place.host
    path = place.path
  }

  init(url: String, host: String, path: String) {
    self.url = url
    self.host = host
    self.path = path
  }

  package var forge: Forge { Forge(host: host) }

  /// The last segment of the path: the repository's name, or the organisation's.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? host }

  /// Whether it names an owner on a known forge, and no repository.
  package var isOrganisation: Bool { forge != .other && !path.contains("/") }

  /// `owner/name` on GitHub, else with the host before it.
  package var display: String {
    if forge == .github { return path }
    return path.isEmpty ? host : "\(host)/\(path)"
  }

  /// Equal for two spellings of one repository: known forges do not tell letter case apart.
  package var identity: String {
    forge == .other ? url.droppingScheme() : "\(host)/\(path)".lowercased()
  }
}

extension String {
  fileprivate func droppingScheme() -> String {
    guard let colon = firstIndex(of: ":"), self[colon...].hasPrefix("://") else { return self }
    return String(self[index(colon, offsetBy: 3)...])
  }
}
