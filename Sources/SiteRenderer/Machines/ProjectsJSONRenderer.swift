import SiteModel
import SitePlanner

/// `projects.json`: every project with all its facts, in the words of front matter.
///
/// A fact that nobody stated is absent, never empty or zero. One project is one line, so that two
/// versions of the file can be compared.
struct ProjectsJSONRenderer {
  /// Of the file's form; raised when a program that reads it would have to change.
  static let version = 1

  private let catalogue: Catalogue
  private let licenses: LicenseFacts

  init(catalogue: Catalogue) {
    self.catalogue = catalogue
    licenses = LicenseFacts(catalogue.site.projects)
  }

  func render() -> [UInt8] {
    let settings = catalogue.settings
    let bytes = JSONWriter.document { json in
      json.number("version", Self.version)
      json.object("site") {
        $0.text("title", settings.title)
        $0.text("url", settings.url)
        $0.text("description", settings.description)
        $0.text("language", settings.language)
        $0.text("license", settings.license)
      }
      json.text("updated", catalogue.plan.newestDate?.description)
      json.number("count", catalogue.plan.projectsByTitle.count)
      json.list("projects", catalogue.plan.projectsByTitle) { json, index in
        json.objectOnALine { write(ProjectFacts(catalogue: catalogue, index: index), to: &$0) }
      }
      json.lineEnd()
    }
    return bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ facts: ProjectFacts, to json: inout JSONWriter) {
    let project = facts.project
    let license = licenses.facts(of: project.license.value)
    json.text("slug", facts.slug)
    json.text("title", project.source.title)
    json.text("url", facts.url)
    json.text("summary", project.source.summary)
    json.text("repository", project.repository.value.url)
    json.text("homepage", project.homepage)
    json.text("license", project.license.value.text)
    json.texts("licenses", project.license.value.licenses)
    json.text("license_family", license.family)
    json.bool("osi_approved", license.isApproved)
    json.text("license_url", project.licenseURL)
    json.text("openness", project.openness.rawValue)
    json.text("category", project.category)
    json.texts("tags", project.tags)
    json.texts("languages", project.languages)
    json.texts("platforms", project.platforms)
    json.text("status", project.status.rawValue)
    json.text("maturity", project.maturity)
    json.text("released", project.released?.description)
    json.text("added", project.added?.description)
    json.text("reviewed", project.reviewed?.description)
    writeParts(facts, to: &json)
    writeRelations(facts, to: &json)
  }

  private func writeParts(_ facts: ProjectFacts, to json: inout JSONWriter) {
    let project = facts.project
    json.texts("alternative_to", project.alternativeTo)
    json.objects("used_by", project.usedBy, Self.write)
    json.objects("maintainers", project.maintainers, Self.write)
    json.texts("stewards", project.stewards)
    json.texts("funding", project.funding)
    json.objects("links", project.links) {
      $0.text("kind", $1.kind.rawValue)
      $0.text("url", $1.url)
    }
    json.objects("install", project.install) {
      $0.text("system", $1.system)
      $0.text("command", $1.command)
    }
    json.text("logo", facts.logo?.absolute)
    json.text("logo_dark", facts.catalogue.picture(facts.relations.logoDark)?.absolute)
    json.objects("screenshots", facts.screenshots) {
      $0.text("url", $1.absolute)
      $0.text("alt", $1.alt)
      $0.number("width", $1.pixels?.width)
      $0.number("height", $1.pixels?.height)
    }
    json.text("doi", project.doi)
    if let featured = project.featured {
      json.object("featured") {
        $0.text("since", featured.since?.description)
        $0.text("note", featured.note)
      }
    }
  }

  private func writeRelations(_ facts: ProjectFacts, to json: inout JSONWriter) {
    let relations = facts.relations
    json.texts("related", relations.related.map(facts.slug(of:)))
    json.text("part_of", relations.partOf.map(facts.slug(of:)))
    json.texts("parts", relations.parts.map(facts.slug(of:)))
    json.text("fork_of", relations.forkOf.map(facts.slug(of:)))
    json.texts("forks", relations.forks.map(facts.slug(of:)))
    json.text("moved_to", facts.movedTo)
    json.texts("articles", facts.articles)
  }

  private static func write(_ json: inout JSONWriter, _ link: NamedLink) {
    json.text("name", link.name)
    json.text("url", link.url)
  }
}
