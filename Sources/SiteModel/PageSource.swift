package import Diagnostics

/// What every kind of page has: where it comes from, its name, its text.
package struct PageSource: Equatable, Sendable {
  package var file: SourceFile
  package var slug: Slug
  /// Of the `slug` key, or of the file where the name comes from the file.
  package var slugSpan: SourceSpan
  /// Whether the slug stands in for one that is none, which was reported.
  package var hasStandInSlug = false
  package var title: String
  package var titleSpan: SourceSpan
  package var summary: String?
  package var draft: Bool
  /// Former site-absolute paths (`/old/name/`) or former slugs.
  package var aliases: [Located<String>]
  /// Its own summary is empty where the front matter has one.
  package var body: Body
  /// Keys that begin with `x_`, in the order of the source.
  package var extra: [ExtraValue.Entry]

  /// The `summary` of its front matter, else its first paragraph; nil where it has neither.
  package var shownSummary: String? { summary ?? (body.summary.isEmpty ? nil : body.summary) }

  package init(
    file: SourceFile, slug: Slug, slugSpan: SourceSpan, title: String, titleSpan: SourceSpan,
    summary: String? = nil, draft: Bool = false, aliases: [Located<String>] = [], body: Body,
    extra: [ExtraValue.Entry] = []
  ) {
    self.file = file
    self.slug = slug
    self.slugSpan = slugSpan
    self.title = title
    self.titleSpan = titleSpan
    self.summary = summary
    self.draft = draft
    self.aliases = aliases
    self.body = summary == nil ? body : body.withoutSummary
    self.extra = extra
  }
}
