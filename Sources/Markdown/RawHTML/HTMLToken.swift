/// One piece of raw HTML, as places in its bytes.
enum HTMLToken {
  case text(Range<Int>)
  case start(HTMLTag)
  case end(HTMLTag)
  case comment
  /// A declaration, a processing instruction, a CDATA section, or a comment without an end.
  case other(HTMLMarkup)
}

/// Markup that is neither a tag nor a comment.
enum HTMLMarkup: String {
  case declaration = "<!…>"
  case instruction = "<?…?>"
  case characterData = "<![CDATA[…]]>"
  case unclosedComment = "<!--"
}

/// A start or an end tag.
struct HTMLTag {
  /// In ASCII lower case.
  var name: String
  var attributes: [HTMLAttribute] = []
}

/// An attribute as written.
struct HTMLAttribute {
  /// In ASCII lower case.
  var name: String
  /// Where it begins.
  var offset: Int
  /// Without quotes, references not resolved; nil for a name alone.
  var value: Range<Int>?
}
