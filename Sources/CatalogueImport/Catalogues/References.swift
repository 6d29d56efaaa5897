package import Diagnostics
import SiteModel

/// Makes sure that what imported pages say of other projects leads somewhere.
package enum References {
  /// Moves references that lead nowhere, or to the page itself, to keys of their own.
  ///
  /// - Parameters:
  ///   - existing: Slugs of the projects that are in the site.
  ///   - hidden: Slugs of pages of this import that will be drafts: nothing may refer to them.
  package static func settle(
    _ pages: inout [ImportedPage], existing: Set<String>, hidden: Set<String>
  ) -> [Diagnostic] {
    let projects = pages.filter { $0.kind == .project }
    var names: [String: String] = [:]
    for page in projects {
      for alias in page["aliases"].map({ texts(in: $0.value) }) ?? [] where names[alias] == nil {
        names[alias] = page.slug
      }
    }
    for slug in existing { names[slug] = slug }
    for page in projects { names[page.slug] = hidden.contains(page.slug) ? nil : page.slug }
    var found = settleAliases(&pages, existing: existing)
    for index in pages.indices {
      for key in pages[index].kind.references { found += settle(&pages[index], key, names) }
    }
    return found
  }

  /// An alias leads to one page, and is no page's own address.
  private static func settleAliases(
    _ pages: inout [ImportedPage], existing: Set<String>
  ) -> [Diagnostic] {
    var taken = existing
    for page in pages {
      taken.insert(page.slug)
      taken.insert("/\(page.kind.folder)/\(page.slug)")
    }
    var found: [Diagnostic] = []
    for index in pages.indices {
      guard let field = pages[index]["aliases"] else { continue }
      var lost: [String] = []
      for alias in texts(in: field.value) {
        let bare = alias.hasSuffix("/") ? String(alias.dropLast()) : alias
        if !taken.insert(bare).inserted { lost.append(alias) }
      }
      guard !lost.isEmpty else { continue }
      move(lost, of: "aliases", in: &pages[index])
      found += lost.map { alias in
        .warning(
          .importReference, "an alias leads to one page; '\(alias)' is taken", at: field.span)
      }
    }
    return found
  }

  /// Keeps some of the texts of a key under a key of its own.
  private static func move(_ lost: [String], of key: String, in page: inout ImportedPage) {
    guard let place = page.fields.firstIndex(where: { $0.key == key }) else { return }
    let field = page.fields[place]
    let kept = texts(in: field.value).filter { !lost.contains($0) }
    if kept.isEmpty {
      page.fields.remove(at: place)
    } else {
      page.fields[place].value = .list(kept.map { .text($0) })
    }
    page.keep(.list(lost.map { .text($0) }), under: key, at: field.span)
  }

  private static func settle(
    _ page: inout ImportedPage, _ key: String, _ names: [String: String]
  ) -> [Diagnostic] {
    guard let field = page[key] else { return [] }
    let texts = texts(in: field.value)
    guard !texts.isEmpty else { return [] }
    func leads(_ text: String) -> Bool {
      if key == "moved_to", text.contains("/") { return true }
      let slug = names[text]
      return slug != nil && (slug != page.slug || page.kind == .article)
    }
    let lost = texts.filter { !leads($0) }
    guard !lost.isEmpty else { return [] }
    move(lost, of: key, in: &page)
    return lost.map { text in
      .warning(
        .importReference, "'\(key)' names projects of this site; '\(text)' is none, or a draft",
        at: field.span)
    }
  }

  private static func texts(in value: ExtraValue) -> [String] {
    switch value {
    case .text(let text): return [text]
    case .list(let items):
      return items.compactMap { item in
        if case .text(let text) = item { text } else { nil }
      }
    case .mapping: return []
    }
  }
}
