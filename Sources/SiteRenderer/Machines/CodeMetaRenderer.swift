import SiteModel

/// A project's `codemeta.json` (CodeMeta 3): what the catalogue knows of its software, in the words
/// that research archives, registries and forges exchange.
struct CodeMetaRenderer {
  var facts: ProjectFacts

  func render() -> [UInt8] {
    let project = facts.project
    let bytes = JSONWriter.document { json in
      json.text("@context", "https://w3id.org/codemeta/3.0")
      json.text("type", "SoftwareSourceCode")
      json.text("id", facts.url)
      json.text("name", project.source.title)
      json.text("description", project.source.summary)
      json.text("identifier", facts.doiURL)
      json.text("url", project.homepage ?? facts.url)
      json.text("codeRepository", project.repository.value.url)
      json.text("issueTracker", facts.link(.issues))
      json.text("releaseNotes", facts.link(.changelog))
      json.oneOrMore("license", facts.licenseURLs)
      json.text("applicationCategory", project.category)
      json.texts("keywords", project.tags)
      json.texts("programmingLanguage", project.languages)
      json.texts("operatingSystem", project.platforms)
      json.text("developmentStatus", "https://www.repostatus.org/#\(project.status.rawValue)")
      json.text("dateCreated", project.released?.description)
      json.objects("maintainer", project.maintainers) {
        $0.text("type", "Person")
        $0.text("name", $1.name)
        $0.text("url", $1.url)
      }
      json.objects("publisher", project.stewards) {
        $0.text("type", "Organization")
        $0.text("name", $1)
      }
      if let help = facts.link(.docs) {
        json.object("softwareHelp") {
          $0.text("type", "schema:WebSite")
          $0.text("url", help)
        }
      }
      if let whole = facts.relations.partOf { json.object("isPartOf") { write(whole, to: &$0) } }
      json.objects("hasPart", facts.relations.parts) { write($1, to: &$0) }
      json.texts("relatedLink", project.homepage == nil ? [] : [facts.url])
    }
    return bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ other: Int, to json: inout JSONWriter) {
    json.text("type", "SoftwareSourceCode")
    json.text("id", facts.url(of: other))
    json.text("name", facts.title(of: other))
  }
}
