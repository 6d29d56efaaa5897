import CCmarkGFM
import CParserMemory

/// cmark-gfm, made ready once per process for parsing from many threads.
///
/// `cmark_parser_finish` adds the special characters of the attached extensions to a process-wide
/// table and removes them when it is done, so two parses at once could take them from each other.
/// Of the core extensions only two own such characters. Autolink's are put into the table for good
/// here, and its own list is emptied, so that no parse adds or removes them. Strikethrough's list
/// is also read while delimiters are matched and cannot be emptied: documents that hold a `~` parse
/// under the exclusive half of `lock`, all others, without that extension, under the shared half.
struct MarkdownLibrary: Sendable {
  /// Made on first use, by one thread, while the others wait.
  static let shared = MarkdownLibrary()

  let kinds: NodeKind.Table
  private let lock = ParsingLock()

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    let probe = cmark_parser_new(CMARK_OPT_DEFAULT)
    Self.attach(probe, "autolink")
    cmark_manage_extensions_special_characters(probe, 1)
    cmark_parser_free(probe)
    if let autolink = cmark_find_syntax_extension("autolink") {
      cmark_syntax_extension_set_special_inline_chars(autolink, nil)
    }
    var kinds = NodeKind.Table()
    showcase_parse_begins()
    let sample = Self.parser(strikethrough: true)
    if let root = Self.finish(sample, "| ~~a~~ |\n| - |\n| b |\n") {
      kinds.learn(from: root)
    }
    showcase_parse_ends()
    self.kinds = kinds
  }

  /// Parses `text` and returns the root of its tree, which lives until `showcase_parse_ends`.
  func parse(_ text: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
    let strikethrough = text.contains(UInt8(ascii: "~"))
    let parser = Self.parser(strikethrough: strikethrough)
    text.withMemoryRebound(to: CChar.self) {
      cmark_parser_feed(parser, $0.baseAddress, $0.count)
    }
    var root: OpaquePointer?
    if strikethrough {
      lock.exclusive { root = cmark_parser_finish(parser) }
    } else {
      lock.shared { root = cmark_parser_finish(parser) }
    }
    return root
  }

  private static func finish(_ parser: OpaquePointer?, _ text: String) -> OpaquePointer? {
    cmark_parser_feed(parser, text, text.utf8.count)
    return cmark_parser_finish(parser)
  }

  private static func parser(strikethrough: Bool) -> OpaquePointer? {
    let parser = cmark_parser_new_with_mem(
      // Without the last one line breaks in code and tags are not counted.
      CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_SOURCEPOS,
      showcase_parser_memory().assumingMemoryBound(to: cmark_mem.self))
    attach(parser, "table")
    if strikethrough { attach(parser, "strikethrough") }
    attach(parser, "autolink")
    attach(parser, "tasklist")
    return parser
  }

  private static func attach(_ parser: OpaquePointer?, _ name: String) {
    precondition(showcase_attach_extension(parser, name) == 1, "cmark-gfm lacks \(name)")
  }
}
