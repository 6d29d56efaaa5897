import FrontMatter
import SiteModel

/// `FUNDING.yml`: names on platforms, made into addresses. Keys that a template left empty say
/// nothing.
enum FundingSource {
  static func read(_ page: inout PageBuilder) {
    var urls: [String] = []
    for entry in page.record.root.entries {
      guard let address = addresses[entry.key] else { continue }
      for item in entry.value.items {
        guard let name = item.text?.trimmed, !name.isEmpty else { continue }
        let isURL = name.hasPrefix("https://") || name.hasPrefix("http://")
        urls.append(isURL ? name : address + name)
      }
    }
    page.set("funding", .list(urls.map { .text($0) }), at: page.record.span)
  }

  private static let addresses = [
    "github": "https://github.com/sponsors/", "patreon": "https://www.patreon.com/",
    "open_collective": "https://opencollective.com/", "ko_fi": "https://ko-fi.com/",
    "tidelift": "https://tidelift.com/funding/github/", "liberapay": "https://liberapay.com/",
    "issuehunt": "https://issuehunt.io/r/",
    "lfx_crowdfunding": "https://crowdfunding.lfx.linuxfoundation.org/projects/",
    "buy_me_a_coffee": "https://buymeacoffee.com/", "thanks_dev": "https://thanks.dev/",
    "polar": "https://polar.sh/", "custom": "https://",
  ]
}
