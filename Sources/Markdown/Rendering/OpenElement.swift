/// An element whose end tag is still to be written.
enum OpenElement {
  /// Of Markdown. Raw HTML that is opened inside it is closed before it.
  case markdown(end: StaticString)
  /// A link of Markdown.
  case anchor
  /// A heading of Markdown, with the place in the output where its `id` goes.
  case heading(level: Int, idOffset: Int, line: Int, column: Int)
  /// Of raw HTML.
  case raw(HTMLElement)
}
