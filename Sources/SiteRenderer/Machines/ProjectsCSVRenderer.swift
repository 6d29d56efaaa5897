import SiteModel
import SitePlanner

/// `projects.csv`: every project as a line, for spreadsheets.
struct ProjectsCSVRenderer {
  private let catalogue: Catalogue
  private let licenses: LicenseFacts

  init(catalogue: Catalogue) {
    self.catalogue = catalogue
    licenses = LicenseFacts(catalogue.site.projects)
  }

  func render() -> [UInt8] {
    var csv = CSVWriter()
    for column in Self.columns { csv.cell(column) }
    csv.lineEnd()
    for index in catalogue.plan.projectsByTitle {
      let facts = ProjectFacts(catalogue: catalogue, index: index)
      write(facts, to: &csv)
      writeParts(facts, to: &csv)
      writeRelations(facts, to: &csv)
      csv.lineEnd()
    }
    return csv.bytes
  }

  /// The first row, in the order of the cells below it.
  static let columns =
    [
      "slug", "title", "url", "summary", "repository", "homepage", "license", "license_family",
      "osi_approved", "license_url", "openness", "category", "tags", "languages", "platforms",
      "status", "maturity", "released", "added", "reviewed", "alternative_to", "used_by",
      "maintainers", "stewards", "funding",
    ] + ProjectLink.Kind.allCases.map(\.rawValue) + [
      "install", "logo", "doi", "featured_since", "featured_note", "related", "part_of", "fork_of",
      "moved_to", "articles",
    ]

  private func write(_ facts: ProjectFacts, to csv: inout CSVWriter) {
    let project = facts.project
    let license = licenses.facts(of: project.license.value)
    csv.cell(facts.slug)
    csv.cell(project.source.title)
    csv.cell(facts.url)
    csv.cell(project.source.summary)
    csv.cell(project.repository.value.url)
    csv.cell(project.homepage)
    csv.cell(project.license.value.text)
    csv.cell(license.family)
    csv.cell(license.isApproved ? "true" : "false")
    csv.cell(project.licenseURL)
    csv.cell(project.openness.rawValue)
    csv.cell(project.category)
    csv.cell(project.tags)
    csv.cell(project.languages)
    csv.cell(project.platforms)
    csv.cell(project.status.rawValue)
    csv.cell(project.maturity)
    csv.cell(project.released?.description)
    csv.cell(project.added?.description)
    csv.cell(project.reviewed?.description)
  }

  private func writeParts(_ facts: ProjectFacts, to csv: inout CSVWriter) {
    let project = facts.project
    csv.cell(project.alternativeTo)
    csv.cell(project.usedBy.map(\.name))
    csv.cell(project.maintainers.map(\.name))
    csv.cell(project.stewards)
    csv.cell(project.funding)
    for kind in ProjectLink.Kind.allCases { csv.cell(facts.link(kind)) }
    csv.cell(project.install.map { "\($0.system): \($0.command)" })
    csv.cell(facts.logo?.absolute)
    csv.cell(project.doi)
    csv.cell(project.featured?.since?.description)
    csv.cell(project.featured?.note)
  }

  private func writeRelations(_ facts: ProjectFacts, to csv: inout CSVWriter) {
    csv.cell(facts.relations.related.map(facts.slug(of:)))
    csv.cell(facts.relations.partOf.map(facts.slug(of:)))
    csv.cell(facts.relations.forkOf.map(facts.slug(of:)))
    csv.cell(facts.movedTo)
    csv.cell(facts.articles)
  }
}
