import CatalogueImport
import Diagnostics
import Markdown
import SiteModel

/// Looks for links in imported texts that would lead nowhere, which a site does not publish.
struct LinkReview {
  /// Converts the texts, to find their links.
  var converter: MarkdownConverter
  /// Paths below a page's folder of files that come with it, by the page's path.
  var files: [String: Set<String>]
  var jobs: Jobs

  private struct Text {
    var links: [FoundLink] = []
    var anchors: Set<String> = []
  }

  /// Makes a draft of each page with such a link, and of each that links to a draft, and says which.
  func settle(_ pages: inout [ImportedPage]) async -> [Diagnostic] {
    let read = pages
    let converter = converter
    let texts = (try? await jobs.map(read) { Self.text(of: $0, converter) }) ?? []
    guard texts.count == pages.count else { return [] }
    var reported: Set<Diagnostic> = []
    var found: [Diagnostic] = []
    var changed = true
    while changed {
      changed = false
      let targets = targets(pages, texts)
      for index in pages.indices {
        let lost = texts[index].links.filter { !leads($0, from: index, pages, texts, targets) }
        guard !lost.isEmpty else { continue }
        if !pages[index].isDraft {
          pages[index].keepBack(because: "it links to what did not come with it")
          changed = true
        }
        for link in lost {
          let diagnostic = Self.diagnostic(link)
          if reported.insert(diagnostic).inserted { found.append(diagnostic) }
        }
      }
    }
    return found
  }

  private static func text(of page: ImportedPage, _ converter: MarkdownConverter) -> Text {
    guard
      page.body.contains("](") || page.body.contains("[[") || page.body.contains("<")
        || page.body.contains("]:")
    else { return Text() }
    let converted = converter.convert(
      Array(page.body.utf8), file: page.span.file, firstLine: page.bodyLine)
    return Text(links: converted.value.links, anchors: Set(converted.value.anchors))
  }

  /// Pages that may be linked to, by kind and slug.
  private func targets(_ pages: [ImportedPage], _ texts: [Text]) -> [String: Int] {
    var targets: [String: Int] = [:]
    for (index, page) in pages.enumerated() where !page.isDraft {
      targets["\(page.kind.rawValue)/\(page.slug)"] = index
    }
    return targets
  }

  private func leads(
    _ link: FoundLink, from index: Int, _ pages: [ImportedPage], _ texts: [Text],
    _ targets: [String: Int]
  ) -> Bool {
    let parts = link.destination.split(
      separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts[0])
    let anchor = parts.count == 2 ? String(parts[1]) : ""
    if path.isEmpty { return anchor.isEmpty || texts[index].anchors.contains(anchor) }
    if files[pages[index].path]?.contains(Self.plain(path)) == true { return true }
    if link.kind == .image { return false }
    var name = Self.plain(path)
    if name.hasSuffix(".md") { name.removeLast(3) }
    // A page with a folder of its own stands one step further down.
    if pages[index].bundle != nil, link.kind == .link { return false }
    guard let target = targets["\(pages[index].kind.rawValue)/\(name)"] else { return false }
    return anchor.isEmpty || texts[target].anchors.contains(anchor)
  }

  private static func plain(_ path: String) -> String {
    path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }

  private static func diagnostic(_ link: FoundLink) -> Diagnostic {
    .warning(
      .importReference,
      "'\(link.destination)' did not come with this page, which is a draft until it leads somewhere",
      at: link.span)
  }
}
