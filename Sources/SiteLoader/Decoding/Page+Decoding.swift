import Diagnostics
import FrontMatter
import SiteModel

extension Page {
  /// Reads a page's front matter; see `PageSource` for what happens to faults.
  ///
  /// - Parameters:
  ///   - folders: Those of its path above it.
  ///   - name: The last part of its path; nil for the home page.
  init?(_ fields: inout DocumentFields, folders: [String], name: String?, body: Body) {
    if let name {
      guard let source = PageSource(&fields, name: name, body: body) else { return nil }
      for folder in folders where Slug(validating: folder) == nil {
        fields.report(SlugRule.fault(folder, at: fields.file.span, isFileName: true))
      }
      let path = (folders + [source.slug.text]).joined(separator: "/")
      self.init(source: source, path: "/\(path)/")
    } else {
      self.init(home: &fields, body: body)
    }
    updated = fields.read(PageKeys.updated)
    image = fields.read(PageKeys.image)
    toc = fields.read(PageKeys.toc)
    navigation = fields.read(PageKeys.navigation)
  }

  /// The home page has no name of its own; without a title it is left empty, for the site's.
  private init?(home fields: inout DocumentFields, body: Body) {
    if fields.has(PageKeys.slug) {
      fields.report(
        .error(
          .keyConflict, "the home page is at '/' and takes no 'slug'",
          at: fields.span(of: PageKeys.slug)))
    }
    guard let slug = Slug(validating: "index") else { return nil }
    let source = PageSource(
      file: fields.file, slug: slug, slugSpan: fields.file.span,
      title: fields.read(PageKeys.homeTitle) ?? "", titleSpan: fields.span(of: PageKeys.homeTitle),
      summary: fields.read(PageKeys.summary), draft: fields.read(PageKeys.draft) ?? false,
      aliases: fields.read(PageKeys.aliases) ?? [], body: body, extra: fields.extra)
    self.init(source: source, path: "/")
  }
}
