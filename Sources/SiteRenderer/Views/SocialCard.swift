import SiteModel
import SitePlanner

/// What other sites and messengers show of a page that somebody links to: OpenGraph and the cards
/// made of it.
struct SocialCard: Sendable {
  /// The smallest picture that is shown across the whole card, in pixels.
  private static let large = PixelSize(width: 300, height: 157)

  var frame: PageFrame

  private var article: Article? {
    guard case .article(let index) = frame.page.content else { return nil }
    return frame.catalogue.site.articles[index]
  }

  static let view = View<SocialCard>("social card") { fields in
    fields.text("locale", "The language as OpenGraph writes it: `en_GB`, `de_DE`.") {
      OpenGraphTerritory.code($0.frame.settings.language)
    }
    fields.record("image", Picture.view, "The page's picture, unless it is an SVG.") { $0.image }
    fields.text("size", "`summary_large_image` with a picture that is wide enough, or `summary`.") {
      $0.isLarge ? "summary_large_image" : "summary"
    }
    fields.text("published", "When an article was published, as a timestamp.") {
      $0.article?.date.value.rfc3339
    }
    fields.text("modified", "When an article was last changed, as a timestamp.") {
      $0.article.map(ModificationDate.of)?.rfc3339
    }
    fields.texts("authors", "The addresses of the pages of an article's authors.") { card in
      (card.article?.authors ?? []).compactMap(card.frame.catalogue.authorURL)
        .map(card.frame.catalogue.absolute)
    }
    fields.text("section", "An article's category.") { $0.article?.category }
    fields.texts("tags", "An article's tags.") { $0.article?.tags ?? [] }
  }

  /// None of those who make previews draws an SVG.
  private var image: Picture? {
    frame.picture.flatMap { $0.absolute.lowercased().hasSuffix(".svg") ? nil : $0 }
  }

  var isLarge: Bool {
    guard let image else { return false }
    guard let pixels = image.pixels else { return true }
    // A square logo would be cut.
    return pixels.width >= Self.large.width && pixels.height >= Self.large.height
      && pixels.width * 4 >= pixels.height * 5
  }
}
