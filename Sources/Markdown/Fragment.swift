/// HTML with gaps where only the finished plan knows what to say.
///
/// `<a` *gap* `>text</a>`: the renderer fills in ` href="…"`; `<img` *gap* ` alt="…" loading=…>`:
/// ` src="…" width="…" height="…"`; `<a` *gap* `>` *gap* `</a>` for `[[slug]]`: the destination,
/// then the page's title, escaped.
package struct Fragment: Hashable, Sendable {
  package struct Slot: Hashable, Sendable {
    package enum Part: UInt8, Hashable, Sendable {
      /// ` href="…"` of a link; ` src="…" width="…" height="…"` of an image.
      case attributes
      /// The title of the page that `[[slug]]` names.
      case label
      /// ` src="…"` alone: the author of a raw `<img>` gave its size.
      case address
      /// ` srcset="…"` of a raw `<source>`.
      case sourceSet
    }

    /// In bytes from the start of `html`; slots are in ascending order.
    package var offset: Int
    /// Index in the document's links.
    package var link: Int
    package var part: Part

    package init(offset: Int, link: Int, part: Part) {
      self.offset = offset
      self.link = link
      self.part = part
    }
  }

  package var html: [UInt8]
  package var slots: [Slot]

  package init(html: [UInt8] = [], slots: [Slot] = []) {
    self.html = html
    self.slots = slots
  }
}
