import CCmarkGFM
import Glibc

@testable import Markdown

/// What cmark-gfm itself writes for a document, parsed as the converter parses it.
enum LibraryHTML {
  static func of(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      let tree = SyntaxTree(parsing: bytes)
      var written: [UInt8] = []
      // The text lies in the memory of the parse, as the tree does.
      tree.withRoot { root in
        guard let html = cmark_render_html(root.pointer, CMARK_OPT_FOOTNOTES, nil) else { return }
        written = UnsafeBufferPointer(start: html, count: strlen(html)).map(
          UInt8.init(bitPattern:))
      }
      return written
    }
  }
}
