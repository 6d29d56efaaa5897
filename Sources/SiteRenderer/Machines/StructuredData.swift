import SiteModel
import SitePlanner

/// What a page is, for machines: JSON-LD in the words of schema.org.
///
/// Only what the content states is said: no ratings, no offers, no dates that nobody gave.
struct StructuredData {
  var frame: PageFrame

  var catalogue: Catalogue { frame.catalogue }

  private enum Node {
    case site
    case article(Int)
    case project(Int)
    case collection([Entry])
    case breadcrumbs
  }

  /// Nothing for pages that have nothing to say. Without `<`, so that it can stand in a script.
  func json() -> [UInt8] {
    var nodes: [Node] = []
    switch frame.page.content {
    case .home: nodes.append(.site)
    case .article(let index): nodes.append(.article(index))
    case .project(let index): nodes.append(.project(index))
    default: if let entries { nodes.append(.collection(entries)) }
    }
    if !frame.trail.isEmpty { nodes.append(.breadcrumbs) }
    guard !nodes.isEmpty else { return [] }
    return JSONWriter.document { json in
      json.text("@context", "https://schema.org")
      json.objects("@graph", nodes) { write($1, to: &$0) }
    }
  }

  private func write(_ node: Node, to json: inout JSONWriter) {
    switch node {
    case .site: writeSite(to: &json)
    case .article(let index): writeArticle(catalogue.article(index), to: &json)
    case .project(let index):
      writeProject(ProjectFacts(catalogue: catalogue, index: index), to: &json)
    case .collection(let entries): writeCollection(of: entries, to: &json)
    case .breadcrumbs: writeBreadcrumbs(to: &json)
    }
  }

  private func writeSite(to json: inout JSONWriter) {
    writeSiteName(to: &json)
    json.text("description", frame.description)
    json.text("inLanguage", frame.settings.language)
    json.object("publisher") { writePublisher(to: &$0) }
    guard catalogue.plan.hasPage(at: SitePlan.searchURL) else { return }
    json.object("potentialAction") {
      $0.text("@type", "SearchAction")
      $0.object("target") {
        $0.text("@type", "EntryPoint")
        $0.text(
          "urlTemplate", catalogue.absolute(SitePlan.searchURL) + "?q={search_term_string}")
      }
      $0.text("query-input", "required name=search_term_string")
    }
  }

  /// What a page is a part of.
  func writeSiteName(to json: inout JSONWriter) {
    json.text("@type", "WebSite")
    json.text("@id", frame.settings.url + "#website")
    json.text("name", frame.settings.title)
    json.text("url", frame.settings.url)
  }

  /// Whoever is behind the site: one person or many, it acts as its publisher.
  func writePublisher(to json: inout JSONWriter) {
    json.text("@type", "Organization")
    json.text("name", frame.settings.author ?? frame.settings.title)
    json.text("url", frame.settings.url)
    if let logo = catalogue.logo {
      json.object("logo") { writePicture(logo, to: &$0) }
    }
  }

  func writePicture(_ picture: Picture, to json: inout JSONWriter) {
    json.text("@type", "ImageObject")
    json.text("url", picture.absolute)
    json.number("width", picture.pixels?.width)
    json.number("height", picture.pixels?.height)
    json.text("caption", picture.alt)
  }

  private func writeBreadcrumbs(to json: inout JSONWriter) {
    let here = Crumb(title: frame.title, target: frame.page.url, url: "")
    json.text("@type", "BreadcrumbList")
    json.objects("itemListElement", (frame.trail + [here]).enumerated().map { $0 }) { json, crumb in
      json.text("@type", "ListItem")
      json.number("position", crumb.offset + 1)
      json.text("name", crumb.element.title)
      json.text("item", catalogue.absolute(crumb.element.target))
    }
  }
}
