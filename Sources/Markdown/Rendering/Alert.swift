/// A block quote that begins with `[!NOTE]` or one of its siblings, on a line of its own.
enum Alert: String, CaseIterable {
  case note, tip, important, warning, caution

  /// Returns the alert that `quote` is, and takes the marker out of the tree; nil for a plain quote.
  static func take(from quote: SyntaxNode) -> Alert? {
    guard let paragraph = quote.firstChild, paragraph.kind == .paragraph,
      let marker = paragraph.firstChild, marker.kind == .text, let alert = Alert(marker.literal)
    else { return nil }
    if let line = marker.next {
      guard line.kind == .softBreak || line.kind == .lineBreak else { return nil }
      line.remove()
    }
    marker.remove()
    return alert
  }

  private init?(_ marker: UnsafeBufferPointer<UInt8>) {
    guard marker.count <= 16 else { return nil }
    var text = String(decoding: marker, as: UTF8.self).lowercased()
    while text.last == " " { text.removeLast() }
    guard let alert = Alert.allCases.first(where: { text == "[!\($0.rawValue)]" }) else {
      return nil
    }
    self = alert
  }

  /// Its start tag and its title.
  var start: StaticString {
    switch self {
    case .note:
      "<div class=\"alert alert-note\" role=\"note\">\n<p class=\"alert-title\">Note</p>\n"
    case .tip:
      "<div class=\"alert alert-tip\" role=\"note\">\n<p class=\"alert-title\">Tip</p>\n"
    case .important:
      "<div class=\"alert alert-important\" role=\"note\">\n<p class=\"alert-title\">Important</p>\n"
    case .warning:
      "<div class=\"alert alert-warning\" role=\"note\">\n<p class=\"alert-title\">Warning</p>\n"
    case .caution:
      "<div class=\"alert alert-caution\" role=\"note\">\n<p class=\"alert-title\">Caution</p>\n"
    }
  }
}
