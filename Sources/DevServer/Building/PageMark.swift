import SiteModel
import SitePlanner

/// What sets a page apart that a build would leave out.
package enum PageMark: Hashable, Sendable {
  case draft
  /// Not published before its date.
  case future(String)

  package var sentence: String {
    switch self {
    case .draft: "Draft: not published"
    case .future(let date): "Not published before \(date)"
    }
  }

  /// The marks of all pages that have one, by output path.
  static func marks(of plan: SitePlan, now: ContentDate?) -> [String: PageMark] {
    var marks: [String: PageMark] = [:]
    for page in plan.pages {
      switch page.content {
      case .article(let index):
        let article = plan.site.articles[index]
        if article.source.draft {
          marks[page.outputPath] = .draft
        } else if let now, article.date.value > now {
          marks[page.outputPath] = .future("\(article.date.value)")
        }
      case .project(let index) where plan.site.projects[index].source.draft:
        marks[page.outputPath] = .draft
      case .page(let index) where plan.site.pages[index].source.draft:
        marks[page.outputPath] = .draft
      default: break
      }
    }
    return marks
  }
}
