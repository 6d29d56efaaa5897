import SiteModel

/// Pictures that say nothing to those who cannot see them.
enum AlternativeTextCheck {
  static func findings(in pages: [ReviewedPage], _ plan: SitePlan) -> [Finding] {
    let inText = pages.flatMap { page in
      page.source.body.picturesWithoutText.map { span in
        Finding(
          .altMissing, "a picture says in words what it shows; this one has no text", at: span,
          of: page.subject)
      }
    }
    let heads =
      plan.site.articles.enumerated().map { (Finding.Subject.article($0.offset), $0.element.image) }
      + plan.site.pages.enumerated().map { (Finding.Subject.page($0.offset), $0.element.image) }
    return inText
      + heads.compactMap { subject, image in
        guard let image, image.alt.isEmpty else { return nil }
        return Finding(
          .altMissing, "a picture says in words what it shows; '\(image.src.value)' has no 'alt'",
          at: image.src.span, of: subject)
      }
  }
}
