import CCmarkGFM
import Glibc

@testable import Markdown

/// What cmark-gfm itself writes for a document, parsed as the converter parses it.
enum LibraryHTML {
  static func of(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      let parsed = MarkdownLibrary.shared.parse(bytes)
      defer {
        cmark_node_free(parsed.root)
        cmark_parser_free(parsed.parser)
      }
      guard let html = cmark_render_html(parsed.root, CMARK_OPT_FOOTNOTES, nil) else { return [] }
      defer { cmark_get_default_mem_allocator().pointee.free(html) }
      return Array(UnsafeBufferPointer(start: html, count: strlen(html))).map(
        UInt8.init(bitPattern:))
    }
  }
}
