import Diagnostics
import FrontMatter
import SiteModel

extension PageSource {
  /// Reads what every kind of page has.
  ///
  /// What is missing or faulty is reported and stood in for: so the page's links, and links to it,
  /// are checked in the same run. A site with an error is never published.
  ///
  /// - Parameter name: That of the file, or of its folder, for the slug.
  init?(
    _ fields: inout DocumentFields, name: String, title: Key<String> = PageKeys.title,
    summary: Key<String> = PageKeys.summary, body: Body
  ) {
    guard let (slug, slugSpan, isStandIn) = fields.slug(orFrom: name) else { return nil }
    self.init(
      file: fields.file, slug: slug, slugSpan: slugSpan, title: fields.read(title) ?? name,
      titleSpan: fields.span(of: title), summary: fields.read(summary),
      draft: fields.read(PageKeys.draft) ?? false, aliases: fields.read(PageKeys.aliases) ?? [],
      body: body, extra: fields.extra)
    hasStandInSlug = isStandIn
  }
}

extension DocumentFields {
  /// The slug of the key `slug`, else of the file's name.
  fileprivate mutating func slug(orFrom name: String) -> (Slug, SourceSpan, isStandIn: Bool)? {
    if let slug = read(PageKeys.slug) { return (slug.value, slug.span, false) }
    guard let fallback = Slug(slugging: name) ?? Slug(validating: "page") else { return nil }
    if has(PageKeys.slug) { return (fallback, span(of: PageKeys.slug), true) }
    if let slug = Slug(validating: name) { return (slug, file.span, false) }
    report(SlugRule.fault(name, at: file.span, isFileName: true))
    return (fallback, file.span, true)
  }
}
