import SiteModel
import SitePlanner

extension StructuredData {
  /// Of the articles that speak of a project, how many are named.
  private static let mentionLimit = 10

  func writeProject(_ facts: ProjectFacts, to json: inout JSONWriter) {
    let project = facts.project
    json.text("@type", "SoftwareSourceCode")
    json.text("name", project.source.title)
    json.text("url", frame.absoluteURL)
    json.text("mainEntityOfPage", frame.absoluteURL)
    json.text("description", project.source.summary)
    json.text("codeRepository", project.repository.value.url)
    json.oneOrMore("license", facts.licenseURLs)
    json.texts("programmingLanguage", project.languages)
    json.texts("runtimePlatform", project.platforms)
    json.texts("keywords", project.tags)
    json.text("creativeWorkStatus", StatusWords(project.status).title)
    json.text("dateCreated", project.released?.description)
    json.text("sameAs", project.homepage)
    json.text("discussionUrl", facts.link(.chat))
    if let picture = frame.picture { json.object("image") { writePicture(picture, to: &$0) } }
    json.objects("maintainer", project.maintainers) {
      $0.text("@type", "Person")
      $0.text("name", $1.name)
      $0.text("url", $1.url)
    }
    json.objects("sourceOrganization", project.stewards) {
      $0.text("@type", "Organization")
      $0.text("name", $1)
    }
    json.text("identifier", facts.doiURL)
    writeRelations(facts, to: &json)
  }

  private func writeRelations(_ facts: ProjectFacts, to json: inout JSONWriter) {
    if let whole = facts.relations.partOf {
      json.object("isPartOf") { writeProjectName(whole, to: &$0) }
    }
    json.objects("hasPart", facts.relations.parts) { writeProjectName($1, to: &$0) }
    if let origin = facts.relations.forkOf {
      json.object("isBasedOn") { writeProjectName(origin, to: &$0) }
    }
    json.objects("subjectOf", facts.relations.mentions.prefix(Self.mentionLimit)) { json, mention in
      json.text("@type", "Article")
      json.text("headline", catalogue.site.articles[mention.article].source.title)
      json.text("url", catalogue.absolute(catalogue.plan.articles[mention.article].url))
    }
  }
}
