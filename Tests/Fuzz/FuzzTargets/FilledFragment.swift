import Markdown

/// A fragment whose links lead where their authors wrote, as if every one of them led into the site.
/// What stands in `[[…]]` is a page's name and never an address.
enum FilledFragment {
  static func html(of document: ConvertedDocument) throws(BrokenProperty) -> [UInt8] {
    let fragment = document.fragment
    var html: [UInt8] = []
    var start = 0
    for slot in fragment.slots {
      try BrokenProperty.unless(
        slot.offset >= start && slot.offset <= fragment.html.count
          && document.links.indices.contains(slot.link),
        "gaps come in order and belong to links: \(slot)")
      html += fragment.html[start..<slot.offset]
      start = slot.offset
      let link = document.links[slot.link]
      switch slot.part {
      case .label: html += escaped(link.destination)
      case .sourceSet: html += attribute("srcset", link)
      case .address: html += attribute("src", link)
      case .attributes: html += attribute(link.kind == .image ? "src" : "href", link)
      }
    }
    return html + fragment.html[start...]
  }

  private static func attribute(_ name: String, _ link: FoundLink) -> [UInt8] {
    let address = link.kind == .wiki ? "#" : link.destination
    return Array(" \(name)=\"".utf8) + escaped(address) + [UInt8(ascii: "\"")]
  }

  private static func escaped(_ text: String) -> [UInt8] {
    text.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: ">"): Array("&gt;".utf8)
      case UInt8(ascii: "\""): Array("&quot;".utf8)
      default: [byte]
      }
    }
  }
}
