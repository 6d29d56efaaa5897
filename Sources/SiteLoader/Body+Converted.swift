import Markdown
import SiteModel

extension Body {
  /// What the site needs to know of a converted document, whose HTML is at `reference`.
  ///
  /// - Parameter isQuoted: Whether other pages show the sentences of its links.
  init(_ document: ConvertedDocument, at reference: BodyReference, isQuoted: Bool) {
    self.init(
      reference: reference,
      outline: document.outline.map {
        Heading(level: $0.level, id: $0.id, text: $0.text, span: $0.span)
      },
      links: document.links.map { link in
        let kind: Link.Kind =
          switch link.kind {
          case .link: .link
          case .image: .image
          case .wiki: .wiki
          }
        return Link(
          kind: kind, destination: link.destination, sentence: isQuoted ? link.sentence : "",
          span: link.span)
      },
      anchors: document.anchors, summary: document.summary, wordCount: document.wordCount,
      picturesWithoutText: document.picturesWithoutText)
  }
}
