import FrontMatter
import SiteModel

/// The keys of `content/articles/SLUG.md`.
enum ArticleKeys {
  static let date = Key(
    "date", ValueForm<ContentDate>.date(.day).located(), isRequired: true,
    "When it was, or will be, published; a day, or a moment with its zone.")
  static let updated = Key(
    "updated", ValueForm<ContentDate>.date(), "When it last changed in a way worth telling.")
  static let authors = Key("authors", .terms(), "Who wrote it; each gets a page.")
  static let tags = Key(
    "tags", .terms(splitsHint: true), "What it is about; each gets a page.")
  static let category = Key("category", .text, "Under which it is listed.")
  static let projects = Key(
    "projects", .list(ValueForm<String>.text.located(), splitsHint: true),
    "Slugs or aliases of the projects it is about.")
  static let series = Key("series", .text, "Articles of one series are listed together.")
  static let image = Key(
    "image", ValueForm<PageImage>.image, "The picture at its head and in previews.")
  static let toc = Key("toc", .bool, "Whether it shows a table of contents.")
  static let canonical = Key("canonical", .url, "Where it was published first, if elsewhere.")

  /// In the order in which they are usually written.
  static let all: [KeySchema] = [
    PageKeys.title.schema, date.schema, updated.schema, PageKeys.summary.schema, authors.schema,
    tags.schema, category.schema, projects.schema, series.schema, image.schema, toc.schema,
    PageKeys.draft.schema, PageKeys.slug.schema, PageKeys.aliases.schema, canonical.schema,
  ]
}
