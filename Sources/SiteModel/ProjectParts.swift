package import Diagnostics

/// How free a project is; `osi` follows from the licence, the others are declared.
package enum Openness: String, CaseIterable, Hashable, Sendable {
  case osi
  case sourceAvailable = "source-available"
  case openCore = "open-core"
  case openWeights = "open-weights"
  case proprietary
  /// The licence is not approved by the OSI and nothing else is declared.
  case undeclared
}

/// The words of repostatus.org.
package enum ProjectStatus: String, CaseIterable, Hashable, Sendable {
  case active, wip, concept, suspended, inactive, unsupported, moved, abandoned
}

/// A person, an organisation or a user of a project, with a page where one is known.
package struct NamedLink: Hashable, Sendable {
  package var name: String
  package var url: String?

  package init(name: String, url: String? = nil) {
    self.name = name
    self.url = url
  }
}

/// One of the known ways into a project.
package struct ProjectLink: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case docs, chat, blog, roadmap, changelog, demo, video, issues, security, contributing
    case goodFirstIssues = "good_first_issues"
    case mentorship
  }

  package var kind: Kind
  package var url: String

  package init(kind: Kind, url: String) {
    self.kind = kind
    self.url = url
  }
}

/// How to install a project on one system.
package struct InstallCommand: Hashable, Sendable {
  /// As written: `macOS`, `Debian`, `pip`.
  package var system: String
  package var command: String

  package init(system: String, command: String) {
    self.system = system
    self.command = command
  }
}

/// Why and since when a project is shown first.
package struct Featured: Hashable, Sendable {
  package var since: ContentDate?
  package var note: String?

  package init(since: ContentDate? = nil, note: String? = nil) {
    self.since = since
    self.note = note
  }
}
