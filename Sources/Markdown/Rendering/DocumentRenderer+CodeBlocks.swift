import Diagnostics

/// Code blocks: title, language, highlighting, marked lines.
extension DocumentRenderer {
  mutating func codeBlock(_ node: SyntaxNode) {
    beginBlock()
    let info = FenceInfo(node.fenceInfo)
    for fault in info.faults {
      diagnostics.append(.warning(.codeFenceInvalid, fault, at: span(node)))
    }
    output.write("<figure class=\"code\">")
    if let title = info.title {
      output.write("<figcaption>")
      output.escape(Array(title.utf8))
      output.write("</figcaption>")
    }
    output.write("<pre tabindex=\"0\"><code")
    writeLanguage(info.language)
    output.write(">")
    writeCode(node.literal, info)
    output.write("</code></pre></figure>\n")
  }

  private mutating func writeLanguage(_ language: String) {
    guard !language.isEmpty else { return }
    let name = Array(language.utf8)
    output.write(" class=\"language-")
    output.escape(name)
    output.write("\" data-language=\"")
    output.escape(name)
    output.write("\"")
  }

  private mutating func writeCode(_ code: UnsafeBufferPointer<UInt8>, _ info: FenceInfo) {
    let knowsLanguage = options.highlight && !info.language.isEmpty
    if !knowsLanguage, info.lines.isEmpty { return output.escape(code) }
    var written = HTMLOutput()
    if knowsLanguage {
      Highlighter.highlight(code, language: info.language, into: &written.bytes)
    } else {
      written.escape(code)
    }
    if info.lines.isEmpty { return output.bytes.append(contentsOf: written.bytes) }
    written.bytes.withUnsafeBufferPointer {
      var lines = MarkedLines($0, marking: info)
      lines.write(into: &output.bytes)
    }
  }
}
