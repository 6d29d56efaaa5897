import SiteModel
import Templates

/// `page`: a page of its own, such as documentation.
struct OwnPage: Sendable {
  var frame: PageFrame
  var page: Page
  var body: [UInt8]

  static func view(assets: Shape) -> View<OwnPage> {
    View("page") { fields in
      fields.open { $0.page.source.extra }
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.text("title", "Its title.") { $0.page.source.title }
      fields.text("summary", "The `summary` of its front matter.") { $0.page.source.summary }
      fields.record("updated", DateText.view, "When it was last changed.") {
        $0.frame.catalogue.dateText($0.page.updated)
      }
      fields.html("body", "Its text.") { $0.body }
      fields.list("toc", of: TocEntry.view, "Its headings, where a table of contents is wanted.") {
        TocEntry.entries(
          of: $0.page.source.body.outline, wanted: $0.page.toc ?? $0.frame.settings.markdown.toc)
      }
    }
  }
}
