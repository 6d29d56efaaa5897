/// Tables, which scroll on their own where the window is narrower than they are.
extension DocumentRenderer {
  mutating func openTable(_ node: SyntaxNode) {
    table = TableInProgress(alignments: Array(node.alignments))
    openBlock(
      "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table\"><table>\n",
      end: "</table></div>\n")
  }

  mutating func closeTable() {
    if table.hasBody { output.write("</tbody>\n") }
    close()
  }

  mutating func openTableRow(_ node: SyntaxNode) {
    table.column = 0
    table.isHeader = node.isHeaderRow
    if table.isHeader {
      output.write("<thead>\n<tr>\n")
      open.append(.markdown(end: "</tr>\n</thead>\n"))
    } else {
      if !table.hasBody { output.write("<tbody>\n") }
      table.hasBody = true
      output.write("<tr>\n")
      open.append(.markdown(end: "</tr>\n"))
    }
  }

  mutating func openTableCell() {
    let alignment =
      table.column < table.alignments.count ? table.alignments[table.column] : 0
    table.column += 1
    output.write(table.isHeader ? "<th scope=\"col\"" : "<td")
    switch alignment {
    case UInt8(ascii: "l"): output.write(" class=\"align-left\">")
    case UInt8(ascii: "c"): output.write(" class=\"align-center\">")
    case UInt8(ascii: "r"): output.write(" class=\"align-right\">")
    default: output.write(">")
    }
    open.append(.markdown(end: table.isHeader ? "</th>\n" : "</td>\n"))
  }
}
