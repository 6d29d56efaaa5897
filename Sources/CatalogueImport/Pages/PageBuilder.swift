import Diagnostics
import FrontMatter
import SiteModel

/// Makes a page of one record: each method takes a value out of the record and puts it under a key
/// of ours, unless that key has a value already. `finish` keeps what is left.
struct PageBuilder {
  private(set) var page: ImportedPage
  var record: Record
  private(set) var diagnostics: [Diagnostic] = []
  /// What is said after `#` of each value; nil says nothing.
  let comment: String?

  init(_ kind: PageKind, slug: String, _ record: Record, comment: String? = nil) {
    page = ImportedPage(kind, slug: slug, at: record.span)
    self.record = record
    self.comment = comment
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// - Parameter note: What is said after `#` instead of what is said of every value.
  mutating func set(
    _ key: String, _ value: ExtraValue, at span: SourceSpan, comment note: String? = nil
  ) {
    guard page[key] == nil, !value.isVoid else { return }
    page.fields.append(ImportedField(key, value, at: span, comment: note ?? comment))
  }

  /// Leaves a value to be written by hand, with a word on what is known.
  mutating func page(todo key: String, comment: String, at span: SourceSpan) {
    guard page[key] == nil else { return }
    page.fields.append(ImportedField(key, ImportedPage.todo, at: span, comment: comment))
  }

  /// - Parameter line: The 1-based line on which it begins in the file of others.
  mutating func setBody(_ body: String, from line: Int = 1) {
    page.body = body
    page.bodyLine = line
  }

  mutating func setBundle(_ folder: String?) { page.bundle = folder }

  mutating func keep(_ value: ExtraValue, under key: String, at span: SourceSpan) {
    page.keep(value, under: key, at: span)
    page.fields[page.fields.count - 1].comment = comment
  }

  /// A scalar, as it is but for blanks around it.
  mutating func text(
    _ key: String, from path: String..., as transform: (String) -> String? = { $0 }
  ) {
    guard page[key] == nil, let (text, span) = peekText(path), let value = transform(text) else {
      return
    }
    _ = takeText(path)
    set(key, .text(value), at: span)
    if !value.contains(text) { keepOriginal(text, under: path, at: span) }
  }

  /// What was written, where the page says it in other words.
  mutating func keepOriginal(_ text: String, under path: [String], at span: SourceSpan) {
    keep(.text(text), under: path.joined(separator: "_"), at: span)
  }

  /// Scalars in a list, or one that `split` takes apart.
  mutating func list(_ key: String, from path: String..., split: Character? = nil) {
    guard page[key] == nil, let (texts, span) = takeTexts(path, split: split) else { return }
    var seen: Set<String> = []
    set(key, .list(texts.filter { seen.insert($0).inserted }.map { .text($0) }), at: span)
  }

  /// A day, a month or a year; of a time without a zone only its day is sure.
  mutating func date(_ key: String, from path: String...) {
    guard page[key] == nil, let (text, span) = peekText(path) else { return }
    if ContentDate(parsing: text) != nil {
      _ = takeText(path)
      return set(key, .text(text), at: span)
    }
    let day = String(text.prefix(10))
    guard text.utf8.count > 10, ContentDate(parsing: day)?.precision == .day else { return }
    _ = takeText(path)
    set(key, .text(day), at: span)
    keepOriginal(text, under: path, at: span)
  }

  /// One of the known ways into a project.
  mutating func link(_ kind: ProjectLink.Kind, from path: String...) {
    guard !hasLink(kind), let (text, span) = peekText(path), text.contains(":") else { return }
    _ = takeText(path)
    addLink(kind, text, at: span)
  }

  mutating func addLink(_ kind: ProjectLink.Kind, _ url: String, at span: SourceSpan) {
    guard !hasLink(kind) else { return }
    let entry = ExtraValue.Entry(key: kind.rawValue, value: .text(url))
    guard let place = page.fields.firstIndex(where: { $0.key == "links" }) else {
      return set("links", .mapping([entry]), at: span)
    }
    if case .mapping(let entries) = page.fields[place].value {
      page.fields[place].value = .mapping(entries + [entry])
    }
  }

  private func hasLink(_ kind: ProjectLink.Kind) -> Bool {
    guard case .mapping(let entries)? = page["links"]?.value else { return false }
    return entries.contains { $0.key == kind.rawValue }
  }

  // MARK: Taking

  func peekText(_ path: [String]) -> (text: String, span: SourceSpan)? {
    guard let node = record.peek(path), let text = node.text?.trimmed, !text.isEmpty else {
      return nil
    }
    return (text, record.span(node))
  }

  mutating func takeText(_ path: [String]) -> (text: String, span: SourceSpan)? {
    guard let found = peekText(path) else { return nil }
    _ = record.take(path) { _ in true }
    return found
  }

  mutating func takeTexts(
    _ path: [String], split: Character? = nil
  ) -> (texts: [String], span: SourceSpan)? {
    guard let node = record.peek(path), !node.isEmpty else { return nil }
    let texts = node.items.map { $0.text?.trimmed ?? "" }
    guard node.entries.isEmpty, !texts.contains("") else { return nil }
    _ = record.take(path) { _ in true }
    guard let split, texts.count == 1, node.text != nil else { return (texts, record.span(node)) }
    let parts = texts[0].split(separator: split).map { String($0).trimmed }
    return (parts.filter { !$0.isEmpty }, record.span(node))
  }

  /// The page, with what is left of the record under keys of its own.
  mutating func finish() -> ImportedPage {
    for entry in record.leftovers {
      page.keep(ExtraValue(entry.value), under: entry.key, at: record.lines.span(entry.keyRange))
      page.fields[page.fields.count - 1].bare = entry.value.bareTexts
    }
    return page
  }
}

extension PageBuilder {
  /// Any value, as it is.
  mutating func value(_ key: String, from path: String...) {
    guard page[key] == nil, let node = record.take(path, where: { !$0.isEmpty }) else { return }
    set(key, ExtraValue(node), at: record.span(node))
  }
}
