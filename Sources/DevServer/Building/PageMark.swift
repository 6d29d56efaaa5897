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

  init(_ reason: HiddenReason) {
    switch reason {
    case .draft: self = .draft
    case .future(let date): self = .future("\(date)")
    }
  }

  /// The marks of all pages that have one, by output path.
  static func marks(of plan: SitePlan, now: ContentDate?) -> [String: PageMark] {
    let (site, options) = (plan.site, PlanOptions(now: now))
    var marks: [String: PageMark] = [:]
    for page in plan.pages {
      let reason: HiddenReason? =
        switch page.content {
        case .article(let index):
          HiddenReason(
            draft: site.articles[index].source.draft, date: site.articles[index].date.value,
            options: options)
        case .project(let index):
          HiddenReason(draft: site.projects[index].source.draft, options: options)
        case .page(let index): HiddenReason(draft: site.pages[index].source.draft, options: options)
        default: nil
        }
      marks[page.outputPath] = reason.map(PageMark.init)
    }
    return marks
  }
}
