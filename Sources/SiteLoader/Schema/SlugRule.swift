import Diagnostics
import FrontMatter
import SiteModel

/// The message for a text that is no slug.
enum SlugRule {
  /// - Parameter isFileName: Whether a file or a folder has this name, so that the way out is to
  ///   rename it or to give it a `slug`.
  static func fault(_ text: String, at span: SourceSpan, isFileName: Bool = false) -> Diagnostic {
    let subject = isFileName ? "the name of a page's file is its slug, which" : "a slug"
    return .error(
      .slugInvalid, "\(subject) \(rule(for: text)); found \(text.quotedExcerpt)\(hint(for: text))",
      at: span)
  }

  /// The rule that `text` breaks.
  private static func rule(for text: String) -> String {
    if text.utf8.count > Slug.maximumLength { return "has at most \(Slug.maximumLength) bytes" }
    if DeviceName.isReserved(text) { return "is no name that Windows keeps for a device" }
    return "has lower case letters and digits, with '-' between words"
  }

  /// A nearest slug that is shorter only because it was cut is no help.
  private static func hint(for text: String) -> String {
    guard text.utf8.count <= Slug.maximumLength, let slug = Slug(slugging: text) else { return "" }
    return "; did you mean '\(slug.text)'?"
  }
}
