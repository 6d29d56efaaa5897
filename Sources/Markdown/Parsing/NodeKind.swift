import CCmarkGFM

/// What a node of the syntax tree is.
enum NodeKind: UInt8, Sendable {
  case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
  case footnoteDefinition, table, tableRow, tableCell
  case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
  case footnoteReference, strikethrough
  /// Nothing that a parser makes.
  case other
}

extension NodeKind {
  /// Indexed by the low bits of the library's node type; the extensions' types are numbered when
  /// they are registered and are asked for by name.
  struct Table: Sendable {
    private var blocks = [NodeKind](repeating: .other, count: 64)
    private var inlines = [NodeKind](repeating: .other, count: 64)

    init() {
      let fixed: [(cmark_node_type, NodeKind)] = [
        (CMARK_NODE_DOCUMENT, .document), (CMARK_NODE_BLOCK_QUOTE, .blockQuote),
        (CMARK_NODE_LIST, .list), (CMARK_NODE_ITEM, .item), (CMARK_NODE_CODE_BLOCK, .codeBlock),
        (CMARK_NODE_HTML_BLOCK, .htmlBlock), (CMARK_NODE_PARAGRAPH, .paragraph),
        (CMARK_NODE_HEADING, .heading), (CMARK_NODE_THEMATIC_BREAK, .thematicBreak),
        (CMARK_NODE_FOOTNOTE_DEFINITION, .footnoteDefinition), (CMARK_NODE_TEXT, .text),
        (CMARK_NODE_SOFTBREAK, .softBreak), (CMARK_NODE_LINEBREAK, .lineBreak),
        (CMARK_NODE_CODE, .code), (CMARK_NODE_HTML_INLINE, .htmlInline),
        (CMARK_NODE_EMPH, .emphasis), (CMARK_NODE_STRONG, .strong), (CMARK_NODE_LINK, .link),
        (CMARK_NODE_IMAGE, .image), (CMARK_NODE_FOOTNOTE_REFERENCE, .footnoteReference),
      ]
      for (type, kind) in fixed { self[type] = kind }
    }

    subscript(type: cmark_node_type) -> NodeKind {
      get {
        let index = Int(type.rawValue & 63)
        return type.rawValue & 0x4000 == 0 ? blocks[index] : inlines[index]
      }
      set {
        let index = Int(type.rawValue & 63)
        if type.rawValue & 0x4000 == 0 {
          blocks[index] = newValue
        } else {
          inlines[index] = newValue
        }
      }
    }

    /// Reads the extensions' node types off a tree that has one of each.
    mutating func learn(from root: OpaquePointer) {
      let names: [String: NodeKind] = [
        "table": .table, "table_row": .tableRow, "table_header": .tableRow,
        "table_cell": .tableCell, "strikethrough": .strikethrough,
      ]
      let walk = cmark_iter_new(root)
      defer { cmark_iter_free(walk) }
      while cmark_iter_next(walk) != CMARK_EVENT_DONE {
        guard let node = cmark_iter_get_node(walk), let name = cmark_node_get_type_string(node),
          let kind = names[String(cString: name)]
        else { continue }
        self[cmark_node_get_type(node)] = kind
      }
    }
  }
}
