import SiteModel
import SitePlanner
import Templates

/// One thing that a person should look at.
struct ReportRow: Sendable {
  var catalogue: Catalogue
  var finding: Finding

  static let view = View<ReportRow>("report row") { fields in
    fields.text("title", "Of the page it is about, or the name of the file.") { $0.title }
    fields.url("url", "That page or file, after `root`.") { $0.url }
    fields.text("message", "What the rule asks, and what was read.") {
      $0.finding.diagnostic.message
    }
    fields.text("source", "The file, relative to the site's folder.") {
      $0.finding.diagnostic.span.file
    }
  }

  private var title: String {
    let site = catalogue.site
    return switch finding.subject {
    case .article(let index): site.articles[index].source.title
    case .project(let index): site.projects[index].source.title
    case .page(let index): site.pages[index].source.title
    case .asset(let index): String(site.assets[index].outputPath.split(separator: "/").last ?? "")
    }
  }

  private var url: String {
    let plan = catalogue.plan
    return switch finding.subject {
    case .article(let index): catalogue.path(plan.articles[index].url)
    case .project(let index): catalogue.path(plan.projects[index].url)
    case .page(let index): catalogue.path(plan.sitePages[index].url)
    case .asset(let index): URLPath.encode(catalogue.site.assets[index].outputPath)
    }
  }
}
