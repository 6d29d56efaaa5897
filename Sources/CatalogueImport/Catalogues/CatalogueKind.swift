/// The kinds of catalogues that can be taken over whole.
package enum CatalogueKind: String, CaseIterable, Sendable {
  case markdown, landscape
  case awesomeSelfhosted = "awesome-selfhosted"
  case publiccode, doap, hugo, jekyll

  /// What the pages become.
  package var pages: PageKind {
    switch self {
    case .hugo, .jekyll: .article
    default: .project
    }
  }

  /// Whether a file, by its path in the folder, may be a part of such a catalogue.
  package func wants(_ path: String) -> Bool {
    let lower = path.lowercased()
    let isYAML = lower.hasSuffix(".yml") || lower.hasSuffix(".yaml")
    switch self {
    case .markdown, .hugo: return lower.hasSuffix(".md") || lower.hasSuffix(".markdown")
    case .jekyll: return JekyllName(path: path) != nil
    case .landscape, .awesomeSelfhosted: return isYAML
    case .publiccode: return isYAML && lower.contains("publiccode")
    case .doap:
      return lower.hasSuffix(".rdf") || lower.hasSuffix(".doap") || lower.hasSuffix(".xml")
    }
  }

  /// What was looked for in vain, as a message says it.
  package var phrase: String {
    switch self {
    case .markdown: "a folder of Markdown files with front matter"
    case .landscape: "a landscape.yml, with 'landscape' or 'categories' at its root"
    case .awesomeSelfhosted: "the data folder of awesome-selfhosted, with software/*.yml"
    case .publiccode: "a folder of publiccode.yml files"
    case .doap: "DOAP files, RDF in XML with a 'Project'"
    case .hugo: "a folder of Hugo's content, Markdown with front matter"
    case .jekyll: "a folder of Jekyll's, with _posts/2020-01-02-title.md"
    }
  }
}
