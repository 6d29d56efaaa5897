import Diagnostics
import FrontMatter
import SiteModel

extension SiteSettings {
  /// Reads `content/site.yml`; what is missing or faulty is reported and stood in for.
  init(_ fields: inout DocumentFields) {
    self = StandIn.settings
    if let text = fields.read(SiteKeys.title) { title = text }
    if let text = fields.read(SiteKeys.url) { url = fields.siteURL(text) }
    if let text = fields.read(SiteKeys.description) { description = text }
    if let text = fields.read(SiteKeys.language) { language = text }
    author = fields.read(SiteKeys.author)
    license = fields.read(SiteKeys.license)
    repository = fields.read(SiteKeys.repository)?.value.url
    accent = fields.read(SiteKeys.accent)
    logo = fields.read(SiteKeys.logo)
    navigation = fields.read(SiteKeys.navigation) ?? []
    footer = fields.read(SiteKeys.footer)
    if let number = fields.read(SiteKeys.perPage) { perPage = number }
    if let number = fields.read(SiteKeys.projectsPerPage) { projectsPerPage = number }
    if let number = fields.read(SiteKeys.feedLimit) { feedLimit = number }
    if let patterns = fields.read(SiteKeys.permalinks) { permalinks = patterns }
    if let settings = fields.read(SiteKeys.markdown) { markdown = settings }
    if let chosen = fields.read(SiteKeys.limits) { limits = chosen }
    ignoredLinks = fields.read(SiteKeys.links) ?? []
    robots = fields.read(SiteKeys.robots) ?? []
    compare = fields.read(SiteKeys.compare) ?? []
    activeFiles = fields.read(SiteKeys.activeFiles) ?? []
    extra = fields.extra
  }
}

extension DocumentFields {
  /// With a slash at its end; reports what no address of a site has.
  fileprivate mutating func siteURL(_ text: String) -> String {
    if text.contains("?") || text.contains("#") {
      report(
        .error(
          .urlInvalid, "the site's URL has no '?' or '#'; found \(text.quotedExcerpt)",
          at: span(of: SiteKeys.url)))
      return StandIn.settings.url
    }
    return text.hasSuffix("/") ? text : "\(text)/"
  }
}
