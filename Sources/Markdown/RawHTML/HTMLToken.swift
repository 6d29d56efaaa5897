/// One piece of raw HTML, as places in its bytes.
enum HTMLToken {
  case text(Range<Int>)
  case start(HTMLTag)
  case end(HTMLTag)
  case comment
  /// A declaration, a processing instruction, a CDATA section, or a comment without an end.
  case other(HTMLMarkup)
}
