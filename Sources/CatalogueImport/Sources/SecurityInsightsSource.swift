import FrontMatter
import SiteModel

/// `SECURITY-INSIGHTS.yml`, version 2.
enum SecurityInsightsSource {
  static func read(_ page: inout PageBuilder) {
    page.text("title", from: "project", "name")
    page.text("homepage", from: "project", "homepage")
    page.repository(from: "repository", "url")
    page.license(from: "repository", "license", "expression")
    page.repoStatus(from: "repository", "status")
    page.list("funding", from: "project", "funding")
    page.link(.roadmap, from: "project", "roadmap")
    page.link(.docs, from: "project", "documentation", "detailed-guide")
    page.link(.docs, from: "project", "documentation", "quickstart-guide")
    page.link(.contributing, from: "repository", "documentation", "contributing-guide")
    page.link(.security, from: "project", "vulnerability-reporting", "policy")
    page.link(.security, from: "repository", "documentation", "security-policy")
    page.names("maintainers", from: "repository", "core-team")
  }
}
