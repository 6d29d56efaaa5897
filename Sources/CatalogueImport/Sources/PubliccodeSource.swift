import FrontMatter
import SiteModel

/// `publiccode.yml`, any version from 0.2.
enum PubliccodeSource {
  static func read(_ page: inout PageBuilder) {
    page.text("title", from: "name")
    page.repository(from: "url")
    page.text("homepage", from: "landingURL")
    page.license(from: "legal", "license")
    page.list("tags", from: "categories")
    page.list("platforms", from: "platforms")
    page.link(.roadmap, from: "roadmap")
    development(&page)
    description(&page)
    page.names("maintainers", from: "maintenance", "contacts")
    page.names("stewards", from: "organisation", "name")
    page.names("stewards", from: "legal", "mainCopyrightOwner")
    page.names("used_by", from: "usedBy")
  }

  /// The word itself is a level; of three of them the status follows.
  private static func development(_ page: inout PageBuilder) {
    guard let (word, span) = page.takeText(["developmentStatus"]) else { return }
    let status: ProjectStatus? =
      switch word {
      case "concept": .concept
      case "development": .wip
      case "obsolete": .unsupported
      default: nil
      }
    if let status { page.set("status", .text(status.rawValue), at: span) }
    page.set("maturity", .text(word), at: span)
  }

  /// In English where there is English, else in the first language.
  private static func description(_ page: inout PageBuilder) {
    let languages = page.record.peek(["description"])?.entries.map(\.key) ?? []
    let english = languages.first { $0 == "en" || $0.hasPrefix("en-") }
    guard let language = english ?? languages.first else { return }
    page.summary(from: "description", language, "shortDescription")
    page.link(.docs, from: "description", language, "documentation")
    if let (text, _) = page.takeText(["description", language, "longDescription"]) {
      page.setBody(text.withPlainLineEnds + "\n")
    }
  }
}
