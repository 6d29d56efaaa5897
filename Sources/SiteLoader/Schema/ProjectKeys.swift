import FrontMatter
import SiteModel

/// The keys of `content/projects/SLUG.md`.
enum ProjectKeys {
  static let summary = Key(
    "summary", .text, isRequired: true, "What it does, in one sentence.")
  static let repository = Key(
    "repository", ValueForm<Located<Repository>>.repository, isRequired: true,
    "Where its source is: a URL, or 'owner/name' on GitHub.")
  static let license = Key(
    "license", ValueForm<Located<LicenseExpression>>.license, isRequired: true,
    "An SPDX licence expression.")
  static let licenseURL = Key(
    "license_url", .url, "The licence's text; needed with 'LicenseRef-'.")
  static let openness = Key(
    "openness",
    ValueForm<Openness>.word(
      Openness.allCases.filter { $0 != .undeclared }.map(\.rawValue), Openness.init(rawValue:)
    ).located(),
    "How free it is; 'osi' follows from the licence.")
  static let homepage = Key("homepage", .url, "Its own site.")
  static let category = Key("category", .text, "Under which it is listed.")
  static let tags = Key(
    "tags", .terms(splitsHint: true), "What it is about; each gets a page.")
  static let languages = Key(
    "languages", .terms(splitsHint: true), "Programming languages; each gets a page.")
  static let platforms = Key(
    "platforms", .terms(splitsHint: true), "Systems it runs on.")
  static let status = Key(
    "status", ValueForm<ProjectStatus>.word().located(),
    "A word of repostatus.org; 'active' if not given.")
  static let maturity = Key("maturity", .text, "A level its foundation gives it.")
  static let released = Key("released", ValueForm<ContentDate>.date(), "When it was first public.")
  static let alternativeTo = Key(
    "alternative_to", .set(.text), "Products it can replace.")
  static let related = Key(
    "related", .list(ValueForm<String>.text.located(), splitsHint: true),
    "Slugs of its neighbours on this site.")
  static let partOf = Key(
    "part_of", ValueForm<String>.text.located(), "The slug of the larger project it belongs to.")
  static let forkOf = Key(
    "fork_of", ValueForm<String>.text.located(), "The slug of the project it came from.")
  static let movedTo = Key(
    "moved_to", ValueForm<String>.text.located(), "The slug or the URL of its successor.")
  static let usedBy = Key(
    "used_by", .list(ValueForm<NamedLink>.namedLink), "Who uses it: names, or 'name' and 'url'.")
  static let maintainers = Key(
    "maintainers", .list(ValueForm<NamedLink>.namedLink), "People: names, or 'name' and 'url'.")
  static let stewards = Key("stewards", .terms(), "Who looks after it; each gets a page.")
  static let funding = Key("funding", .set(.urlOrMail), "Where it can be supported.")
  static let links = Key("links", ValueForm<[ProjectLink]>.projectLinks, "Ways into the project.")
  static let logo = Key("logo", ValueForm<String>.path.located(), "A picture.")
  static let logoDark = Key(
    "logo_dark", ValueForm<String>.path.located(), "A picture for dark surroundings.")
  static let screenshots = Key(
    "screenshots", .list(ValueForm<PageImage>.screenshot), "Pictures of it at work.")
  static let install = Key(
    "install", ValueForm<[InstallCommand]>.install, "Commands that install it, by system.")
  static let doi = Key("doi", .doi, "The identifier of a paper or a release.")
  static let featured = Key(
    "featured", ValueForm<Featured?>.featured, "Shown on the home page, and why.")
  static let added = Key(
    "added", ValueForm<ContentDate>.date(), "When it came into this showcase.")
  static let reviewed = Key(
    "reviewed", ValueForm<ContentDate>.date(), "When these facts were last checked.")

  /// In the order in which they are usually written.
  static let all: [KeySchema] = [
    PageKeys.title.schema, summary.schema, repository.schema, license.schema, licenseURL.schema,
    openness.schema, homepage.schema, category.schema, tags.schema, languages.schema,
    platforms.schema, status.schema, maturity.schema, released.schema, PageKeys.aliases.schema,
    alternativeTo.schema, related.schema, partOf.schema, forkOf.schema, movedTo.schema,
    usedBy.schema, maintainers.schema, stewards.schema, funding.schema, links.schema, logo.schema,
    logoDark.schema, screenshots.schema, install.schema, doi.schema, featured.schema,
    added.schema, reviewed.schema, PageKeys.draft.schema, PageKeys.slug.schema,
  ]
}
