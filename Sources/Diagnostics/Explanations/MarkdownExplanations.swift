extension Explanation {
  /// Of the rules for Markdown.
  static let markdown: [DiagnosticCode: Explanation] = [
    .markdownTooCostly: Explanation(
      """
      A document is converted within 10 seconds, half of them of the processor, and 1 GB of \
      memory. What people write takes milliseconds; only text that was made to be costly, or by \
      accident looks like it (a table of thousands of columns, one long address referred to \
      thousands of times), takes longer. A document also has at most 2,000 headings and 20,000 \
      links and pictures, and what it holds nests at most 100 deep. All of this can be changed \
      under 'limits' in the settings. The site is not published with such a document, and the \
      others are still checked. Small files are read without a process of their own, because none \
      is known that takes long; should one keep the processor busy for 30 seconds, the whole run \
      ends and names it. Please report such a file.
      """,
      wrong: "|a|a|a|a| … and so on for 20,000 columns",
      right: "A table of at most a few dozen columns; large data as a file to download"),
    .htmlRemoved: Explanation(
      """
      Raw HTML in Markdown is reduced to elements and attributes that can do no harm: text, lists, \
      tables, pictures, details and their like, without scripts, styles and event handlers. What \
      is not on the list is removed; its text stays, except for elements such as script, whose \
      content is not text. `markdown: {html: raw}` in site.yml turns this off for sites whose \
      authors are all trusted.
      """,
      wrong: "<p onclick=\"track()\" style=\"color: red\">Read this</p>",
      right: "**Read this**"),
    .urlUnsafe: Explanation(
      """
      Links may lead to pages of the site and to http, https, mailto and tel addresses; images may \
      come from the site and from http and https. Any other scheme can run code or start a program \
      on the reader's machine, so the link is removed and its text stays.
      """,
      wrong: "[Run](javascript:run)",
      right: "[Run](https://example.org/run)"),
    .codeFenceInvalid: Explanation(
      """
      After a code fence come a language, then if need be a title and the lines to mark, in this \
      form. What cannot be read is left out; the code is shown all the same.
      """,
      wrong: "```swift title=Package.swift {2-}",
      right: "```swift title=\"Package.swift\" {2,4-6}"),
  ]
}
