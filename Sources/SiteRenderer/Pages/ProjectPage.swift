import SiteModel
import SitePlanner
import Templates

/// `project`: one project.
struct ProjectPage: Sendable {
  /// How many articles, parts and forks are listed.
  static let listLimit = 24

  var frame: PageFrame
  var item: ProjectItem
  var body: [UInt8]
  /// Is told of the bodies of articles whose sentences are shown.
  var quoting: @Sendable (BodyReference) -> Void

  var project: Project { item.project }
  var relations: ProjectRelations { item.relations }

  static func view(assets: Shape) -> View<ProjectPage> {
    View("project page") { fields in
      fields.open { $0.project.source.extra }
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.include({ $0.item }) { ProjectItem.declare(&$0) }
      fields.html("body", "Its text.") { $0.body }
      declareFacts(&fields)
      declareLicense(&fields)
      declareParts(&fields)
      declareSharing(&fields)
      declareAlternatives(&fields)
      declareRelations(&fields)
      declareComparing(&fields)
    }
  }

  private static func declareFacts(_ fields: inout Fields<ProjectPage>) {
    fields.url("repository", "Where its source code is.") { $0.project.repository.value.url }
    fields.text("repository_host", "`github.com`, `codeberg.org`, …") {
      $0.project.repository.value.host
    }
    fields.text("repository_path", "`owner/name`.") { $0.project.repository.value.path }
    fields.url("homepage", "Its own site.") { $0.project.homepage }
    fields.text("homepage_host", "The host of its own site, to be shown.") {
      $0.project.homepage.flatMap(WebAddress.host)
    }
    fields.list(.list("platforms", of: TermItem.view.shape, "What it runs on.")) {
      $0.frame.catalogue.terms(
        $0.relations.terms, of: .platforms, inOrderOf: $0.project.platforms)
    }
    fields.text("maturity", "How mature it is, in its own words.") { $0.project.maturity }
    fields.list(.list("stewards", of: TermItem.view.shape, "The organisations behind it.")) {
      $0.frame.catalogue.terms(
        $0.relations.terms, of: .stewards, inOrderOf: $0.project.stewards)
    }
    fields.list("maintainers", of: NameItem.view, "Who looks after it.") {
      $0.project.maintainers.map(NameItem.init)
    }
    fields.list("used_by", of: NameItem.view, "Who uses it.") {
      $0.project.usedBy.map(NameItem.init)
    }
    fields.text("doi", "Its digital object identifier.") { $0.project.doi }
    fields.url("doi_url", "Where its identifier leads.") { $0.item.doiURL }
    fields.record("activity", ActivityItem.view, "What its forge told, if it was asked.") { page in
      page.frame.catalogue.site.figures(of: page.project).map {
        ActivityItem(figures: $0, catalogue: page.frame.catalogue)
      }
    }
    fields.record("reviewed", DateText.view, "When this page was last looked over.") {
      $0.frame.catalogue.dateText($0.project.reviewed)
    }
  }

  private static func declareLicense(_ fields: inout Fields<ProjectPage>) {
    fields.url("license_url", "The text of a licence that is not an SPDX one.") {
      $0.project.licenseURL
    }
    fields.list("licenses", of: LicenseItem.view, "Each licence of the expression.") { page in
      page.licenses
    }
    fields.bool("license_is_expression", "Whether several licences or an exception are joined.") {
      $0.project.license.value.text.contains(" ")
    }
    fields.text(
      "license_choice", "Whether all of several licences apply, or one that users choose."
    ) {
      LicenseItem.choice(of: $0.project.license.value.term)
    }
  }

  private static func declareParts(_ fields: inout Fields<ProjectPage>) {
    fields.list("install", of: InstallItem.view, "How to install it, by system.") {
      $0.project.install.map(InstallItem.init)
    }
    fields.list("links", of: WayIn.view, "Documentation, chat, issues and the other ways in.") {
      $0.project.links.filter { !WayIn.inviting.contains($0.kind) }.map(WayIn.init)
    }
    fields.list("ways_in", of: WayIn.view, "How to take part: first issues, chat, mentorship, …") {
      $0.project.links.filter { WayIn.inviting.contains($0.kind) }.map(WayIn.init)
    }
    fields.list("funding", of: NameItem.view, "Where to support it with money.") { page in
      page.project.funding.map { NameItem(name: WebAddress.host($0) ?? $0, url: $0) }
    }
    fields.list("screenshots", of: Picture.view, "Pictures of it at work.") {
      $0.item.screenshots
    }
  }

  private static func declareRelations(_ fields: inout Fields<ProjectPage>) {
    fields.list(
      "mentions", of: MentionItem.view, "Articles that speak of it, the newest 24 at most."
    ) { page in
      page.relations.mentions.prefix(listLimit).map {
        MentionItem(catalogue: page.frame.catalogue, mention: $0, quoting: page.quoting)
      }
    }
    fields.number("mention_count", "How many articles speak of it; absent if none.") {
      $0.relations.mentions.isEmpty ? nil : $0.relations.mentions.count
    }
    fields.list("related", of: RelatedItem.view, "Projects like it, with the reason.") {
      $0.related
    }
    declare("parts", "The projects that are parts of it, 24 at most.", in: &fields) { $0.parts }
    declare("forks", "The projects that are forks of it, 24 at most.", in: &fields) { $0.forks }
    declare("part_of", "The project it is a part of.", in: &fields) { $0.partOf }
    declare("fork_of", "The project it is a fork of.", in: &fields) { $0.forkOf }
    declare("moved_to", "The project of this site that carries it on.", in: &fields) { $0.movedTo }
    fields.url("moved_to_url", "Where it moved, when that is elsewhere.") { page in
      page.project.movedToURL
    }
  }

  private static func declareSharing(_ fields: inout Fields<ProjectPage>) {
    fields.url("badge_url", "A badge for its own README, after `root`.") {
      $0.frame.catalogue.path($0.relations.url + ProjectBadge.file)
    }
    fields.text("badge_markdown", "What to write into a README in Markdown for it.") {
      $0.badge.markdown
    }
    fields.text("badge_html", "What to write into a README in HTML for it.") { $0.badge.html }
    fields.url("codemeta_url", "Its facts for machines, after `root`.") {
      $0.frame.catalogue.path($0.relations.url + "codemeta.json")
    }
  }

  private static func declareAlternatives(_ fields: inout Fields<ProjectPage>) {
    fields.list("alternative_to", of: AlternativeItem.view, "Products it can replace.") { page in
      page.relations.alternatives.map {
        AlternativeItem(shell: page.frame.shell, alternative: $0)
      }
    }
    declare("replacements", "Projects that say they can replace it, six at most.", in: &fields) {
      $0.replacements
    }
  }

  private static func declare(
    _ name: String, _ documentation: String, in fields: inout Fields<ProjectPage>,
    _ indices: @Sendable @escaping (ProjectRelations) -> [Int]
  ) {
    fields.list(.list(name, of: ProjectItem.view.shape, documentation)) { page in
      indices(page.relations).prefix(listLimit).map { page.frame.shell.projectCards[$0] }
    }
  }

  private static func declare(
    _ name: String, _ documentation: String, in fields: inout Fields<ProjectPage>,
    _ index: @Sendable @escaping (ProjectRelations) -> Int?
  ) {
    fields.shared(.record(name, ProjectItem.view.shape, documentation)) { page in
      index(page.relations).map { page.frame.shell.projectCards[$0] } ?? .absent
    }
  }

  private var badge: ProjectBadge {
    ProjectBadge(of: project, at: relations.url, in: frame.catalogue)
  }

  private var related: [RelatedItem] {
    relations.related.enumerated().map { place, other in
      RelatedItem(
        shell: frame.shell, project: item.index, other: other,
        isGiven: place < relations.relatedGiven)
    }
  }

  private var licenses: [LicenseItem] {
    let terms = frame.catalogue.references(relations.terms, of: .licenses)
      .map(frame.catalogue.term)
    return project.license.value.licenses.map { id in
      LicenseItem(
        id: id,
        url: terms.first { $0.term.name == id }?.url)
    }
  }
}
