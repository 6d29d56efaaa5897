import SiteModel
import SitePlanner

/// A project wherever it is shown: in lists, beside others, on its page.
struct ProjectItem: Sendable {
  var catalogue: Catalogue
  var index: Int

  var project: Project { catalogue.site.projects[index] }
  var relations: ProjectRelations { catalogue.plan.projects[index] }

  static let view = View<ProjectItem>("project") { fields in
    fields.open { $0.project.source.extra }
    declare(&fields)
  }

  static func declare(_ fields: inout Fields<ProjectItem>) {
    fields.text("title", "Its name.") { $0.project.source.title }
    fields.url("url", "Its page, after `root`.") { $0.catalogue.path($0.relations.url) }
    fields.text("slug", "Its name in addresses.") { $0.project.source.slug.text }
    fields.text("summary", "What it is, in a sentence.") { $0.project.source.summary }
    fields.record("logo", Picture.view, "Its logo.") { $0.catalogue.picture($0.relations.logo) }
    fields.record("logo_dark", Picture.view, "Its logo for dark pages.") {
      $0.catalogue.picture($0.relations.logoDark)
    }
    fields.record("tile", Tile.view, "What to draw where there is no logo.") {
      $0.relations.logo == nil ? Tile(name: $0.project.source.title) : nil
    }
    fields.shared(.record("category", TermItem.view.shape, "Its category.")) {
      $0.catalogue.terms($0.relations.terms, of: .categories).first ?? .absent
    }
    fields.list(.list("tags", of: TermItem.view.shape, "Its tags.")) {
      $0.catalogue.terms($0.relations.terms, of: .tags, inOrderOf: $0.project.tags)
    }
    fields.list(.list("languages", of: TermItem.view.shape, "The languages it is written in.")) {
      $0.catalogue.terms($0.relations.terms, of: .languages, inOrderOf: $0.project.languages)
    }
    fields.text("license", "Its SPDX licence expression.") { $0.project.license.value.text }
    fields.text("license_label", "The same, shorter: without `LicenseRef-`.") {
      $0.licenseLabel
    }
    fields.shared(.record("status", StatusWords.view.shape, "How alive it is.")) {
      StatusWords.records[$0.project.status] ?? .absent
    }
    fields.shared(.record("openness", OpennessWords.view.shape, "How free it is.")) {
      OpennessWords.records[$0.project.openness] ?? .absent
    }
    fields.shared(.record("released", DateText.view.shape, "When it was first public.")) {
      $0.catalogue.dateValue($0.project.released)
    }
    fields.bool("stale", "Whether its facts were last checked more than two years before.") {
      $0.isStale
    }
    fields.text("stale_text", "Since when nobody has checked them, in a sentence, if that is so.") {
      $0.staleText
    }
    fields.text("license_family", "`Permissive`, `Strong copyleft`, …: of the whole expression.") {
      $0.project.license.value.family.title
    }
    fields.bool("featured", "Whether it is one of the featured.") { $0.project.featured != nil }
    fields.text("featured_note", "Why it is featured.") { $0.project.featured?.note }
  }

  var screenshots: [Picture] {
    zip(project.screenshots, relations.screenshots)
      .compactMap { catalogue.picture($1, alt: $0.alt) }
  }

  /// Where its identifier leads.
  var doiURL: String? { project.doi.map { "https://doi.org/" + URLPath.encode($0) } }

  var isStale: Bool { project.isStale(on: catalogue.plan.newestDate) }

  private var staleText: String? {
    guard isStale, let date = catalogue.dateText(project.reviewed) else { return nil }
    return "Last checked in \(date.monthText): what is said here may have changed."
  }

  var licenseLabel: String {
    let expression = project.license.value
    guard expression.licenses.contains(where: { $0.hasPrefix("LicenseRef-") }) else {
      return expression.text
    }
    return expression.text.replacing("LicenseRef-", with: "")
  }
}
