import Diagnostics
import FrontMatter
import SiteModel

extension Project {
  /// Reads a project's front matter; see `PageSource` for what happens to faults.
  init?(_ fields: inout DocumentFields, name: String, body: Body) {
    guard
      let source = PageSource(&fields, name: name, summary: ProjectKeys.summary, body: body)
    else { return nil }
    let repository =
      fields.read(ProjectKeys.repository)
      ?? StandIn.repository(for: source.slug).map { Located($0, at: fields.reader.span) }
    guard let repository else { return nil }
    let license = fields.read(ProjectKeys.license)
    self.init(
      source: source, repository: repository,
      license: license ?? Located(StandIn.license, at: fields.span(of: ProjectKeys.license)),
      openness: fields.openness(license))
    readTerms(&fields, license)
    readFacts(&fields)
    readRelations(&fields)
    readPeople(&fields)
    readPictures(&fields)
  }

  private mutating func readTerms(
    _ fields: inout DocumentFields, _ license: Located<LicenseExpression>?
  ) {
    licenseURL = fields.read(ProjectKeys.licenseURL)
    if let license, let name = license.value.references.first, !fields.has(ProjectKeys.licenseURL) {
      fields.report(
        .error(
          .licenseURLMissing, "'license_url' says where the text of '\(name)' can be read",
          at: license.span))
    }
  }

  private mutating func readFacts(_ fields: inout DocumentFields) {
    homepage = fields.read(ProjectKeys.homepage)
    category = fields.read(ProjectKeys.category)
    tags = fields.read(ProjectKeys.tags) ?? []
    languages = fields.read(ProjectKeys.languages) ?? []
    platforms = fields.read(ProjectKeys.platforms) ?? []
    maturity = fields.read(ProjectKeys.maturity)
    released = fields.read(ProjectKeys.released)
    alternativeTo = fields.read(ProjectKeys.alternativeTo) ?? []
    links = fields.read(ProjectKeys.links) ?? []
    install = fields.read(ProjectKeys.install) ?? []
    doi = fields.read(ProjectKeys.doi)
    featured = fields.read(ProjectKeys.featured) ?? nil
    added = fields.read(ProjectKeys.added)
    reviewed = fields.read(ProjectKeys.reviewed)
  }

  private mutating func readRelations(_ fields: inout DocumentFields) {
    related = fields.read(ProjectKeys.related) ?? []
    partOf = fields.read(ProjectKeys.partOf)
    forkOf = fields.read(ProjectKeys.forkOf)
    movedTo = fields.movedTo()
    status = fields.status()
  }

  private mutating func readPeople(_ fields: inout DocumentFields) {
    usedBy = fields.read(ProjectKeys.usedBy) ?? []
    maintainers = fields.read(ProjectKeys.maintainers) ?? []
    stewards = fields.read(ProjectKeys.stewards) ?? []
    funding = fields.read(ProjectKeys.funding) ?? []
  }

  private mutating func readPictures(_ fields: inout DocumentFields) {
    logo = fields.read(ProjectKeys.logo)
    logoDark = fields.read(ProjectKeys.logoDark)
    screenshots = fields.read(ProjectKeys.screenshots) ?? []
  }
}
