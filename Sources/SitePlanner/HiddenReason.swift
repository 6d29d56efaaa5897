package import SiteModel

/// Why a page is not to be published yet.
package enum HiddenReason: Hashable, Sendable {
  case draft
  case future(ContentDate)

  /// Nil for a page that is published.
  package init?(draft: Bool, date: ContentDate? = nil, options: PlanOptions) {
    if draft, !options.drafts {
      self = .draft
    } else if let date, let now = options.now, date > now, !options.future {
      self = .future(date)
    } else {
      return nil
    }
  }

  /// Completes "… is".
  var phrase: String {
    switch self {
    case .draft: "a draft"
    case .future(let date): "not published before \(date)"
    }
  }
}
