/// References to footnotes, the footnotes, and the links back.
extension DocumentRenderer {
  mutating func footnoteReference(_ node: SyntaxNode) {
    let number = FootnoteCounts.number(of: node)
    let id = Self.referenceName(number, footnotes.refer(to: number))
    ids.footnote(id)
    output.write("<sup class=\"footnote-ref\">")
    output.write(isInLink ? "<span id=\"" : "<a id=\"")
    output.write(raw: id)
    if !isInLink {
      output.write("\" href=\"#fn-")
      output.write(number)
      output.write("\" role=\"doc-noteref\" aria-label=\"Footnote ")
      output.write(number)
    }
    output.write("\">")
    output.write(number)
    output.write(isInLink ? "</span></sup>" : "</a></sup>")
  }

  mutating func openFootnoteDefinition() {
    footnotes.current += 1
    if footnotes.current == 1 {
      closeRawInContainer()
      output.freshLine()
      output.write(
        "<section class=\"footnotes\" aria-label=\"Footnotes\" role=\"doc-endnotes\">\n<ol>\n")
    }
    ids.footnote("fn-\(footnotes.current)")
    output.write("<li id=\"fn-")
    output.write(footnotes.current)
    output.write("\">\n")
    open.append(.markdown(end: "</li>\n"))
  }

  mutating func closeFootnoteDefinition(_ node: SyntaxNode) {
    if node.lastChild?.kind != .paragraph {
      closeRawInContainer()
      output.freshLine()
      output.write("<p>")
      writeFootnoteReturns()
      output.write("</p>\n")
    }
    close()
    if node.next == nil { output.write("</ol>\n</section>\n") }
  }

  /// One link back for each reference.
  mutating func writeFootnoteReturns() {
    let number = footnotes.current
    for reference in 1...max(1, footnotes.total[number, default: 1]) {
      output.write(" <a class=\"footnote-back\" href=\"#")
      output.write(raw: Self.referenceName(number, reference))
      output.write("\" role=\"doc-backlink\" aria-label=\"Back to reference ")
      output.write(number)
      if reference > 1 {
        output.write(".")
        output.write(reference)
      }
      output.write("\">↩</a>")
    }
  }

  /// `fnref-1`, `fnref-1.2`…, which no heading can be named
  private static func referenceName(_ number: Int, _ reference: Int) -> String {
    reference == 1 ? "fnref-\(number)" : "fnref-\(number).\(reference)"
  }
}
