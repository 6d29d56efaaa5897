/// `content/projects/SLUG.md`, decoded.
package struct Project: Equatable, Sendable {
  package var source: PageSource
  package var repository: Located<Repository>
  package var license: Located<LicenseExpression>
  package var licenseURL: String?
  package var openness: Openness
  package var homepage: String?
  package var category: String?
  package var tags: [String] = []
  package var languages: [String] = []
  package var platforms: [String] = []
  package var status: ProjectStatus = .active
  package var maturity: String?
  package var released: ContentDate?
  /// Names of products it can replace: free text.
  package var alternativeTo: [String] = []
  package var related: [Located<String>] = []
  package var partOf: Located<String>?
  package var forkOf: Located<String>?
  /// A slug of this site or a URL.
  package var movedTo: Located<String>?
  package var usedBy: [NamedLink] = []
  package var maintainers: [NamedLink] = []
  package var stewards: [String] = []
  package var funding: [String] = []
  package var links: [ProjectLink] = []
  package var logo: Located<String>?
  package var logoDark: Located<String>?
  package var screenshots: [PageImage] = []
  package var install: [InstallCommand] = []
  package var doi: String?
  package var featured: Featured?
  /// When it came into this showcase.
  package var added: ContentDate?
  package var reviewed: ContentDate?

  /// Where it moved, when that is not a project of this site.
  package var movedToURL: String? {
    movedTo.flatMap { $0.value.contains("://") ? $0.value : nil }
  }

  package init(
    source: PageSource, repository: Located<Repository>, license: Located<LicenseExpression>,
    openness: Openness
  ) {
    self.source = source
    self.repository = repository
    self.license = license
    self.openness = openness
  }
}
