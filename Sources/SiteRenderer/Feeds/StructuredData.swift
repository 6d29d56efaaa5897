import SiteModel
import SitePlanner

/// What a page is, for machines: JSON-LD in the words of schema.org.
struct StructuredData {
  var frame: PageFrame

  private var catalogue: Catalogue { frame.catalogue }

  /// Nothing for pages that have nothing to say. Without `<`, so that it can stand in a script.
  func json() -> [UInt8] {
    var graph: [LinkedData] = []
    switch frame.page.content {
    case .home: graph.append(site)
    case .article(let index): graph.append(article(catalogue.article(index)))
    case .project(let index): graph.append(project(catalogue.project(index)))
    default: break
    }
    if !frame.trail.isEmpty { graph.append(breadcrumbs) }
    guard !graph.isEmpty else { return [] }
    let document = LinkedData.object([
      ("@context", .text("https://schema.org")), ("@graph", .list(graph)),
    ])
    return document.serialised()
  }

  private var site: LinkedData {
    .object([
      ("@type", .text("WebSite")), ("name", .text(frame.settings.title)),
      ("url", .text(frame.settings.url)), ("description", .text(ifPresent: frame.description)),
      ("inLanguage", .text(frame.settings.language)),
    ])
  }

  private func article(_ item: ArticleItem) -> LinkedData {
    let article = item.article
    return .object([
      ("@type", .text("Article")), ("headline", .text(article.source.title)),
      ("url", .text(frame.absoluteURL)), ("mainEntityOfPage", .text(frame.absoluteURL)),
      ("description", .text(ifPresent: item.summary)),
      ("datePublished", .text(article.date.value.description)),
      ("dateModified", .text((article.updated ?? article.date.value).description)),
      ("inLanguage", .text(frame.settings.language)),
      ("author", .list(article.authors.map { .named($0, type: "Person") })),
      ("publisher", .named(frame.settings.author ?? frame.settings.title, type: "Organization")),
      ("image", .text(ifPresent: frame.picture?.absolute)),
      ("keywords", .texts(article.tags)), ("articleSection", .text(ifPresent: article.category)),
      ("wordCount", .number(article.source.body.wordCount)),
      (
        "about",
        .list(
          item.relations.projects.map {
            .named(
              catalogue.site.projects[$0].source.title, type: "SoftwareSourceCode",
              url: catalogue.absolute(catalogue.plan.projects[$0].url))
          })
      ),
    ])
  }

  private func project(_ item: ProjectItem) -> LinkedData {
    let project = item.project
    return .object([
      ("@type", .text("SoftwareSourceCode")), ("name", .text(project.source.title)),
      ("url", .text(frame.absoluteURL)), ("description", .text(ifPresent: project.source.summary)),
      ("codeRepository", .text(project.repository.value.url)),
      ("license", license(of: project)), ("programmingLanguage", .texts(project.languages)),
      ("runtimePlatform", .texts(project.platforms)), ("keywords", .texts(project.tags)),
      ("dateCreated", .text(ifPresent: project.released?.description)),
      ("sameAs", .text(ifPresent: project.homepage)),
      ("image", .text(ifPresent: frame.picture?.absolute)),
      (
        "maintainer",
        .list(project.maintainers.map { .named($0.name, type: "Person", url: $0.url) })
      ),
      ("sourceOrganization", .list(project.stewards.map { .named($0, type: "Organization") })),
      ("identifier", .text(ifPresent: project.doi.map { "https://doi.org/\($0)" })),
    ])
  }

  private func license(of project: Project) -> LinkedData {
    let expression = project.license.value
    if let url = project.licenseURL { return .text(url) }
    return expression.licenses == [expression.text]
      ? .text("https://spdx.org/licenses/\(expression.text)") : .text(expression.text)
  }

  private var breadcrumbs: LinkedData {
    let here = Crumb(title: frame.title, target: frame.page.url, url: "")
    let items = (frame.trail + [here]).enumerated().map { position, crumb in
      LinkedData.object([
        ("@type", .text("ListItem")), ("position", .number(position + 1)),
        ("name", .text(crumb.title)), ("item", .text(catalogue.absolute(crumb.target))),
      ])
    }
    return .object([("@type", .text("BreadcrumbList")), ("itemListElement", .list(items))])
  }
}
