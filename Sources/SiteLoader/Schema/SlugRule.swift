import Diagnostics
import FrontMatter
import SiteModel

/// The message for a text that is no slug.
enum SlugRule {
  static func fault(_ text: String, at span: SourceSpan) -> Diagnostic {
    let hint = Slug(slugging: text).map { "; did you mean '\($0.text)'?" } ?? ""
    return .error(
      .slugInvalid,
      "a slug has lower case letters and digits, with '-' between words; "
        + "found \(text.quotedExcerpt)\(hint)", at: span)
  }
}
