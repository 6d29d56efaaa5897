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
