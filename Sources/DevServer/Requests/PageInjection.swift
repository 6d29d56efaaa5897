/// Adds to a page what makes it live. Everything else of it stays as it would be published.
package struct PageInjection: Hashable, Sendable {
  /// Where this server's own files are; no path of a site begins so.
  package static let folder = "_showcase/"

  package var session: String
  package var revision: Int
  package var mark: PageMark?

  package init(session: String, revision: Int, mark: PageMark? = nil) {
    self.session = session
    self.revision = revision
    self.mark = mark
  }

  /// Returns the page with the script at the end of its head, and its mark at the end of its body;
  /// both at the page's end where it has no such places.
  package func page(_ html: [UInt8]) -> [UInt8] {
    var script =
      #"<script src="/\#(Self.folder)live.js" data-session="\#(session)" "#
      + #"data-revision="\#(revision)" defer></script>"#
    var note = ""
    if let mark {
      script += #"<link rel="stylesheet" href="/\#(Self.folder)mark.css">"#
      note = #"<p class="showcase-mark" role="note">\#(mark.sentence)</p>"#
    }
    let bodyEnd = Self.last("</body>", in: html) ?? html.count
    let headEnd = min(Self.first("</head>", in: html) ?? bodyEnd, bodyEnd)
    return html[..<headEnd] + Array(script.utf8) + html[headEnd..<bodyEnd] + Array(note.utf8)
      + html[bodyEnd...]
  }

  private static func first(_ tag: String, in html: [UInt8]) -> Int? {
    let tag = Array(tag.utf8)
    guard html.count >= tag.count else { return nil }
    return (0...(html.count - tag.count)).first { matches(tag, html, $0) }
  }

  private static func last(_ tag: String, in html: [UInt8]) -> Int? {
    let tag = Array(tag.utf8)
    guard html.count >= tag.count else { return nil }
    return (0...(html.count - tag.count)).last { matches(tag, html, $0) }
  }

  private static func matches(_ tag: [UInt8], _ html: [UInt8], _ start: Int) -> Bool {
    guard html[start] == tag[0] else { return false }
    return tag.indices.allSatisfy { html[start + $0] | 0x20 == tag[$0] | 0x20 }
  }
}
