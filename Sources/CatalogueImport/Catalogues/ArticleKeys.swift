import FrontMatter
import SiteModel

/// What articles of others have in their front matter.
enum ArticleKeys {
  static func take(_ page: inout PageBuilder) {
    page.text("title", from: "title")
    page.date("date", from: "date")
    page.date("date", from: "publishDate")
    page.date("updated", from: "lastmod")
    page.date("updated", from: "last_modified_at")
    page.date("updated", from: "updated")
    for key in ["summary", "description", "excerpt"] { page.summary(from: key) }
    for path in [["authors"], ["author"], ["taxonomies", "authors"]] {
      list("authors", path, &page)
    }
    for path in [["tags"], ["taxonomies", "tags"]] { list("tags", path, &page) }
    for path in [["category"], ["categories"], ["taxonomies", "categories"]] {
      category(path, &page)
    }
    page.value("projects", from: "projects")
    page.text("series", from: "series")
    page.value("toc", from: "toc")
    page.value("draft", from: "draft")
    page.value("aliases", from: "aliases")
    page.value("aliases", from: "redirect_from")
    page.text("canonical", from: "canonicalURL")
    page.text("canonical", from: "canonical_url")
  }

  private static func list(_ key: String, _ path: [String], _ page: inout PageBuilder) {
    guard page.page[key] == nil, let (texts, span) = page.takeTexts(path) else { return }
    page.set(key, .list(texts.map { .text($0) }), at: span)
  }

  /// There is one; where several are given, the first counts and the list is kept.
  private static func category(_ path: [String], _ page: inout PageBuilder) {
    guard page.page["category"] == nil, let (texts, span) = page.takeTexts(path) else { return }
    page.set("category", .text(texts[0]), at: span)
    if texts.count > 1 {
      page.keep(.list(texts.map { .text($0) }), under: path.joined(separator: "_"), at: span)
    }
  }
}
