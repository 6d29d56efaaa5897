package import Diagnostics

/// A page whose front matter the site takes as it is.
package struct SettledPage: Sendable {
  package var page: ImportedPage
  package var bytes: [UInt8]

  /// Where the page goes, relative to the site.
  package var path: String { page.path }

  /// Says what is wrong with a page's file that is to be at a path.
  package typealias Judge = (_ path: String, _ bytes: [UInt8]) -> [Diagnostic]

  /// Moves what the site would refuse to keys of its own, until nothing is refused.
  ///
  /// - Returns: Nil where that cannot be: it is reported then.
  package static func settle(
    _ page: ImportedPage, _ judge: Judge
  ) -> Checked<SettledPage?> {
    var page = page
    var moved: [Diagnostic] = []
    page.completeWithTodos()
    for _ in 0..<100 {
      let text = FrontMatterText(page)
      let bytes = Array(text.text.utf8)
      let faults = judge(page.path, bytes).filter { $0.severity == .error }
      guard let fault = faults.first else {
        return Checked(SettledPage(page: page, bytes: bytes), moved)
      }
      guard let owner = text.owners[fault.span.line], page.canMove(owner) else {
        return Checked(nil, moved + [page.unread(because: fault.message)])
      }
      moved.append(page.move(owner, because: fault.message))
      page.completeWithTodos()
    }
    return Checked(nil, moved + [page.unread(because: "too many of its values are refused")])
  }
}

extension ImportedPage {
  fileprivate func canMove(_ owner: FrontMatterText.Owner) -> Bool {
    fields.indices.contains(owner.field) && !fields[owner.field].key.hasPrefix("x_")
      && fields[owner.field].value != Self.todo
  }

  /// Puts a value, or the part of it that is refused, under a key that takes anything.
  fileprivate mutating func move(
    _ owner: FrontMatterText.Owner, because reason: String
  ) -> Diagnostic {
    let field = fields[owner.field]
    var moved = field.value
    if let part = owner.part, let (taken, rest) = field.value.splitting(part) {
      moved = taken
      fields[owner.field].value = rest
    } else {
      fields.remove(at: owner.field)
    }
    keep(moved, under: field.key, at: field.span)
    return .warning(.importMoved, "\(reason); kept as 'x_\(field.key)'", at: field.span)
  }

  fileprivate func unread(because reason: String) -> Diagnostic {
    .error(.importUnread, "no page can be made of this: \(reason)", at: span)
  }
}
