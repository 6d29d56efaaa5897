import Diagnostics
import FrontMatter
import SiteModel

/// DOAP files: a description of a project in RDF, written as XML.
enum DOAPCatalogue {
  static func read(_ files: [CatalogueFile], _ reading: inout CatalogueReading) {
    for file in files {
      let parsed = XMLDocument.parse(file.bytes, file: file.path)
      guard let document = parsed.value else {
        reading.leaveOut(parsed.diagnostics)
        continue
      }
      let projects = document.root.entries.flatMap { root -> [YAMLNode] in
        root.key == "Project" ? [root.value] : root.value["Project"]?.items ?? []
      }
      let isEmpty = projects.isEmpty || !projects.contains { $0["name"] != nil }
      if isEmpty {
        reading.leaveOut([
          .error(
            .importUnread, "a DOAP file has a 'Project' with a 'name'",
            at: SourceSpan(file: file.path))
        ])
        continue
      }
      for project in projects { add(project, file, document, &reading) }
      rest(of: document, &reading)
    }
  }

  private static func add(
    _ project: YAMLNode, _ file: CatalogueFile, _ document: DataDocument,
    _ reading: inout CatalogueReading
  ) {
    let name = text(project["name"]) ?? file.stem
    var page = PageBuilder(
      .project, slug: CatalogueReading.slug(name, else: file.stem),
      Record(project, lines: document.lines))
    text("title", ["name"], &page)
    text("summary", ["shortdesc"], &page)
    if let (description, _) = take(["description"], &page) {
      page.setBody(
        description.withPlainLineEnds.split(separator: "\n", omittingEmptySubsequences: false)
          .map { String($0).trimmed }.joined(separator: "\n") + "\n")
      if page.page["summary"] == nil {
        page.set("summary", .text(firstSentence(of: description)), at: page.record.span)
      }
    }
    for kind in ["GitRepository", "SVNRepository", "HgRepository", "BazaarBranch"] {
      page.repository(from: "repository", kind, "location")
    }
    page.repository(from: "repository", "GitRepository", "browse")
    text("homepage", ["homepage"], &page)
    page.license(from: "license")
    categories(&page)
    page.list("languages", from: "programming-language", split: ",")
    page.list("platforms", from: "os")
    page.date("released", from: "created")
    page.link(.issues, from: "bug-database")
    page.link(.docs, from: "wiki")
    page.link(.blog, from: "blog")
    page.names("maintainers", from: "maintainer", "Person")
    people(&page)
    reading.add(page)
  }

  /// Topics, as the last part of their address; `retired` among them is no topic.
  private static func categories(_ page: inout PageBuilder) {
    guard let (texts, span) = page.takeTexts(["category"]) else { return }
    let words = texts.map { $0.split { "/#".contains($0) }.last.map(String.init) ?? $0 }
    let topics = words.filter { $0 != "retired" }
    page.set("tags", .list(topics.map { .text($0) }), at: span)
    if words.contains("retired") {
      page.set("status", .text(ProjectStatus.unsupported.rawValue), at: span)
    }
    if texts != topics {
      page.keep(.list(texts.map { .text($0) }), under: "category", at: span)
    }
  }

  /// `maintainer` holds a `Person` each, or a list of them; all that is said of them stays.
  private static func people(_ page: inout PageBuilder) {
    guard page.page["maintainers"] == nil, let node = page.record.peek(["maintainer"]) else {
      return
    }
    let names = node.items.flatMap { $0["Person"]?.items ?? [] }.compactMap { text($0["name"]) }
    page.set("maintainers", .list(names.map { .text($0) }), at: page.record.span(node))
  }

  private static func text(_ key: String, _ path: [String], _ page: inout PageBuilder) {
    if let (text, span) = take(path, &page) { page.set(key, .text(text.words), at: span) }
  }

  /// A text, also where a language is said of it, which stays.
  private static func take(
    _ path: [String], _ page: inout PageBuilder
  ) -> (text: String, span: SourceSpan)? {
    page.takeText(path) ?? page.takeText(path + ["#text"])
  }

  private static func text(_ node: YAMLNode?) -> String? {
    (node?.text ?? node?["#text"]?.text)?.words
  }

  private static func firstSentence(of text: String) -> String {
    let words = text.words
    guard
      let end = words.indices.first(where: { index in
        words[index] == "." && words[words.index(after: index)...].hasPrefix(" ")
      })
    else { return words }
    return String(words[...end])
  }

  /// What the file says of others than its projects.
  private static func rest(of document: DataDocument, _ reading: inout CatalogueReading) {
    for root in document.root.entries where root.key != "Project" {
      for entry in root.value.entries where entry.key != "Project" && !entry.key.hasPrefix("@") {
        let text = ProjectMerger.words(ExtraValue(entry.value))
        reading.diagnostics.append(
          .warning(
            .importUnread, "'\(entry.key)' is no project; found '\(text)'",
            at: document.lines.span(entry.keyRange)))
      }
    }
  }
}

extension String {
  /// Its words with single blanks between them.
  var words: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
