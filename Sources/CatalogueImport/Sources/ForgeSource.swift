import Diagnostics
package import FrontMatter
import SiteModel

/// A repository as GitHub, GitLab or Forgejo tell of it, in JSON.
package enum ForgeSource {
  /// Whether this is such an answer.
  package static func isForge(_ root: YAMLNode) -> Bool {
    root["path_with_namespace"]?.text != nil
      || (root["full_name"]?.text != nil && root["html_url"]?.text != nil)
  }

  static func read(_ page: inout PageBuilder) {
    guard isForge(page.record.root) else {
      return page.report(
        .error(
          .importUnread,
          "a repository's JSON has 'full_name' and 'html_url' (GitHub, Forgejo), or "
            + "'path_with_namespace' (GitLab)", at: page.record.span))
    }
    page.text("title", from: "name")
    page.summary(from: "description")
    page.repository(from: "html_url")
    page.repository(from: "web_url")
    page.text("homepage", from: "homepage")
    page.text("homepage", from: "website")
    page.list("tags", from: "topics")
    page.list("tags", from: "tag_list")
    page.list("languages", from: "language")
    page.archived(from: "archived")
    license(&page)
  }

  private static func license(_ page: inout PageBuilder) {
    for path in [["license", "spdx_id"], ["license", "key"], ["licenses"]] {
      guard let (texts, span) = page.takeTexts(path) else { continue }
      let known = texts.filter { !["NOASSERTION", "other", "NONE"].contains($0) }
      if !known.isEmpty { return page.setLicense(known, under: ["license"], at: span) }
    }
  }
}
