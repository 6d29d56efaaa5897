/// `content/site.yml`: everything but title and URL has a default.
package struct SiteSettings: Equatable, Sendable {
  package var title: String
  /// Absolute, with its scheme, ending in `/`.
  package var url: String
  package var description: String = ""
  /// A BCP 47 tag.
  package var language: String = "en"
  package var author: String?
  package var license: String?
  package var repository: String?
  /// `#rrggbb`.
  package var accent: String?
  package var logo: Located<String>?
  package var navigation: [NavigationLink] = []
  package var footer: String?
  /// Articles on a page of the list, and of a term; 0 puts all on one.
  package var perPage: Int = 20
  /// Projects on a page of the list, and of a term; 0 puts all on one.
  package var projectsPerPage: Int = 48
  package var feedLimit: Int = 20
  package var permalinks: Permalinks = Permalinks()
  package var markdown: MarkdownSettings = MarkdownSettings()
  package var limits: DocumentLimits = DocumentLimits()
  /// Hosts, or beginnings of addresses with their scheme, that nobody asks whether they answer.
  package var ignoredLinks: [String] = []
  package var robots: [String] = []
  /// Projects shown side by side on a page of their own, as written: slugs or aliases.
  package var compare: [Located<[Located<String>]>] = []
  /// Files below `content/` that may be published though they run, and folders of them, ending in
  /// `/`.
  package var activeFiles: [String] = []
  package var extra: [ExtraValue.Entry] = []

  package init(title: String, url: String) {
    self.title = title
    self.url = url
  }
}
