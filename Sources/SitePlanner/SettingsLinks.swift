import Diagnostics
import SiteModel

/// What `content/site.yml` refers to.
enum SettingsLinks {
  private static let file = "content/site.yml"

  /// Returns the settings with each link of the navigation as the address it leads to, and reports
  /// those that lead nowhere; they are left out, so that no page shows the same mistake again.
  static func resolve(_ settings: SiteSettings, _ links: LinkResolver) -> Checked<SiteSettings> {
    var result = Checked(settings)
    result.value.navigation = settings.navigation.compactMap { entry in
      guard entry.url.value.hasPrefix("/") else { return entry }
      let link = Link(
        kind: .link, destination: entry.url.value, sentence: "", span: entry.url.span)
      let outcome = links.outcome(of: link, in: file)
      if let diagnostic = outcome.diagnostic { result.diagnostics.append(diagnostic) }
      guard let address = outcome.target.address else { return nil }
      return NavigationLink(title: entry.title, url: Located(address, at: entry.url.span))
    }
    if let logo = settings.logo, let diagnostic = links.file(logo, in: file).diagnostic {
      result.diagnostics.append(diagnostic)
    }
    return result
  }
}

extension LinkTarget {
  /// Site-absolute; nil where the link leads nowhere.
  fileprivate var address: String? {
    switch self {
    case .page(let url, let fragment, _): url + fragment
    case .asset(let url, let suffix, _): url + suffix
    case .broken: nil
    }
  }
}
