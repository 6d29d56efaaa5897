import FrontMatter
import SiteModel

/// The keys of a page of its own; the first few are those of articles and projects, too.
enum PageKeys {
  static let title = Key("title", .text, isRequired: true, "The page's name.")
  static let summary = Key("summary", .text, "One or two sentences for lists and previews.")
  static let draft = Key("draft", .bool, "Kept back unless built with --drafts.")
  static let slug = Key(
    "slug", ValueForm<Slug>.slug.located(), "Its name in the address, if not that of the file.")
  static let aliases = Key(
    "aliases", .list(ValueForm<String>.alias.located(), splitsHint: true),
    "Former slugs, or former paths that begin with '/'; they lead here.")

  static let updated = Key(
    "updated", ValueForm<ContentDate>.date(), "When it last changed in a way worth telling.")
  static let image = Key("image", ValueForm<PageImage>.image, "The picture in previews.")
  static let toc = Key("toc", .bool, "Whether it shows a table of contents.")
  static let navigation = Key(
    "navigation", .integer(0...9999), "Its place in the navigation; smaller stands first.")

  /// The home page's title is that of the site unless it says otherwise.
  static let homeTitle = Key("title", .text, "The page's name.")

  static let all: [KeySchema] = [
    title.schema, summary.schema, updated.schema, image.schema, toc.schema, navigation.schema,
    draft.schema, slug.schema, aliases.schema,
  ]
}
