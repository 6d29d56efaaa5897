import SiteModel
import SitePlanner

/// What the files for programs say of a project, in addresses and names that hold outside the site.
struct ProjectFacts {
  var catalogue: Catalogue
  var index: Int

  var project: Project { catalogue.site.projects[index] }
  var relations: ProjectRelations { catalogue.plan.projects[index] }
  var slug: String { project.source.slug.text }

  /// Of its page.
  var url: String { catalogue.absolute(relations.url) }

  /// The address of each licence of the expression; of one outside SPDX's list what front matter
  /// says.
  var licenseURLs: [String] {
    let listed = project.license.value.licenses.filter { !$0.contains("LicenseRef-") }
      .map { "https://spdx.org/licenses/\($0)" }
    return listed + (project.licenseURL.map { [$0] } ?? [])
  }

  var logo: Picture? { catalogue.picture(relations.logo) }

  var screenshots: [Picture] { catalogue.project(index).screenshots }

  /// A slug of this site, or an address elsewhere.
  var movedTo: String? { relations.movedTo.map(slug(of:)) ?? project.movedToURL }

  var doiURL: String? { catalogue.project(index).doiURL }

  /// Addresses of the articles that speak of it, newest first.
  var articles: [String] {
    relations.mentions.map { catalogue.absolute(catalogue.plan.articles[$0.article].url) }
  }

  func link(_ kind: ProjectLink.Kind) -> String? {
    project.links.first { $0.kind == kind }?.url
  }

  func slug(of other: Int) -> String { catalogue.site.projects[other].source.slug.text }
  func title(of other: Int) -> String { catalogue.site.projects[other].source.title }
  func url(of other: Int) -> String { catalogue.absolute(catalogue.plan.projects[other].url) }
}
