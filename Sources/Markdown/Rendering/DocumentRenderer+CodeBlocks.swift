/// Code blocks.
extension DocumentRenderer {
  mutating func codeBlock(_ node: SyntaxNode) {
    beginBlock()
    output.write("<figure class=\"code\"><pre tabindex=\"0\"><code>")
    output.escape(node.literal)
    output.write("</code></pre></figure>\n")
  }
}
