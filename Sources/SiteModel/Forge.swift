/// The software a repository's host runs, as far as its name tells.
package enum Forge: String, CaseIterable, Hashable, Sendable {
  case github
  case gitlab
  /// Codeberg, and others that run Forgejo or Gitea.
  case forgejo
  case bitbucket
  case sourcehut
  case other

  /// - Parameter host: In lower case, without a port.
  package init(host: String) {
    self = Self.known[host] ?? Self.byFirstLabel(of: host)
  }

  /// For readers, such as `GitHub`; nil for `.other`.
  package var name: String? {
    switch self {
    case .github: "GitHub"
    case .gitlab: "GitLab"
    case .forgejo: "Forgejo"
    case .bitbucket: "Bitbucket"
    case .sourcehut: "SourceHut"
    case .other: nil
    }
  }

  private static let known: [String: Forge] = [
    "github.com": .github,
    "gitlab.com": .gitlab, "framagit.org": .gitlab, "salsa.debian.org": .gitlab,
    "invent.kde.org": .gitlab, "code.videolan.org": .gitlab, "0xacab.org": .gitlab,
    "codeberg.org": .forgejo, "code.forgejo.org": .forgejo, "projects.blender.org": .forgejo,
    "gitea.com": .forgejo, "git.disroot.org": .forgejo,
    "bitbucket.org": .bitbucket,
    "git.sr.ht": .sourcehut, "hg.sr.ht": .sourcehut, "sr.ht": .sourcehut,
  ]

  /// `gitlab.gnome.org`, `forgejo.example.org`: a host that says what it runs.
  private static func byFirstLabel(of host: String) -> Forge {
    switch host.split(separator: ".").first {
    case "gitlab": .gitlab
    case "forgejo", "gitea": .forgejo
    default: .other
    }
  }
}
