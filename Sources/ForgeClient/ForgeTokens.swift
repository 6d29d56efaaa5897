internal import SiteModel

/// Secrets by the host whose API they are for; no text of this type shows them.
package struct ForgeTokens: Sendable, CustomStringConvertible, CustomReflectable {
  private let byHost: [String: String]

  /// - Parameter value: The environment; a token is for the forge's own host alone.
  package init(environment value: (String) -> String?) {
    let names = [
      "github.com": ["GITHUB_TOKEN", "GH_TOKEN"], "gitlab.com": ["GITLAB_TOKEN"],
      "codeberg.org": ["CODEBERG_TOKEN", "FORGEJO_TOKEN"],
    ]
    byHost = names.compactMapValues { names in
      names.compactMap(value).first { token in
        !token.isEmpty && token.utf8.allSatisfy { 0x21 <= $0 && $0 < 0x7F }
      }
    }
  }

  package var description: String { "tokens" }
  package var customMirror: Mirror { Mirror(self, children: []) }

  /// The header that shows the token of `host`, the repository's.
  func header(for host: String, of forge: Forge) -> (name: String, value: String)? {
    guard let token = byHost[host] else { return nil }
    return switch forge {
    case .gitlab: ("PRIVATE-TOKEN", token)
    case .forgejo: ("Authorization", "token \(token)")
    default: ("Authorization", "Bearer \(token)")
    }
  }
}
