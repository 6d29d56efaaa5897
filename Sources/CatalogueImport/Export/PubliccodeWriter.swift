package import SiteModel

/// A project as `publiccode.yml`.
///
/// Only what the page says is written: keys that publiccode asks for and nobody gave, such as
/// `softwareType`, stay out, for its validator to name. What an import kept under `x_` goes back to
/// where it came from.
package enum PubliccodeWriter {
  /// - Parameter language: That of the site's texts.
  package static func text(for project: Project, language: String) -> String {
    var root = kept(project)
    set(&root, ["publiccodeYmlVersion"], .text("0"), replaces: false)
    set(&root, ["name"], .text(project.source.title))
    set(&root, ["url"], .text(project.repository.value.url))
    set(&root, ["landingURL"], project.homepage.map { .text($0) })
    set(&root, ["platforms"], list(project.platforms))
    set(&root, ["categories"], list(project.tags))
    set(&root, ["usedBy"], list(project.usedBy.map(\.name)))
    set(&root, ["roadmap"], link(.roadmap, of: project))
    set(&root, ["developmentStatus"], developmentStatus(of: project).map { .text($0) })
    let words = ["description", Self.language(in: root, else: language)]
    set(&root, words + ["shortDescription"], project.source.summary.map { .text($0) })
    set(&root, words + ["documentation"], link(.docs, of: project))
    set(&root, ["legal", "license"], .text(project.license.value.text))
    set(&root, ["legal", "mainCopyrightOwner"], project.stewards.first.map { .text($0) })
    setContacts(of: project, &root)
    let sorted = order.compactMap { key in root.first { $0.key == key } }
    let lines = sorted.flatMap { YAMLBlock.lines(of: YAMLScalar.text($0.key), YAMLBlock($0.value)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The keys that the standard has, in its order.
  private static let order = [
    "publiccodeYmlVersion", "name", "applicationSuite", "url", "landingURL", "isBasedOn",
    "softwareVersion", "releaseDate", "logo", "platforms", "categories", "usedBy", "fundedBy",
    "roadmap", "developmentStatus", "softwareType", "intendedAudience", "description", "legal",
    "organisation", "maintenance", "localisation", "dependsOn", "inputTypes", "outputTypes",
    "supports",
  ]

  /// What an import kept of another `publiccode.yml`.
  private static func kept(_ project: Project) -> [ExtraValue.Entry] {
    project.source.extra.compactMap { entry in
      let key = String(entry.key.dropFirst(2))
      return order.contains(key) ? ExtraValue.Entry(key: key, value: entry.value) : nil
    }
  }

  private static func developmentStatus(of project: Project) -> String? {
    let words = ["concept", "development", "beta", "stable", "obsolete"]
    if let maturity = project.maturity, words.contains(maturity) { return maturity }
    switch project.status {
    case .concept: return "concept"
    case .wip: return "development"
    case .unsupported, .abandoned, .moved: return "obsolete"
    case .active, .suspended, .inactive: return nil
    }
  }

  /// Names alone, unless an import kept more of the same people.
  private static func setContacts(of project: Project, _ root: inout [ExtraValue.Entry]) {
    let contacts = project.maintainers.map { person in
      ExtraValue.mapping([ExtraValue.Entry(key: "name", value: .text(person.name))])
    }
    guard !contacts.isEmpty else { return }
    var kept: [String] = []
    if case .mapping(let maintenance)? = root.first(where: { $0.key == "maintenance" })?.value,
      case .list(let people)? = maintenance.first(where: { $0.key == "contacts" })?.value
    {
      kept = people.map { ProjectMerger.words($0) }
    }
    if kept != project.maintainers.map(\.name) {
      set(&root, ["maintenance", "contacts"], .list(contacts))
    }
  }

  private static func link(_ kind: ProjectLink.Kind, of project: Project) -> ExtraValue? {
    project.links.first { $0.kind == kind }.map { .text($0.url) }
  }

  private static func list(_ texts: [String]) -> ExtraValue? {
    texts.isEmpty ? nil : .list(texts.map { .text($0) })
  }

  /// An import takes the words of one language and keeps the rest of it: they go back there.
  private static func language(in root: [ExtraValue.Entry], else language: String) -> String {
    guard case .mapping(let languages)? = root.first(where: { $0.key == "description" })?.value
    else { return language }
    let keys = languages.map(\.key)
    return keys.first { $0 == "en" || $0.hasPrefix("en-") }.map { $0 } ?? language
  }

  /// Puts a value at `path`, beside what is there.
  private static func set(
    _ entries: inout [ExtraValue.Entry], _ path: [String], _ value: ExtraValue?,
    replaces: Bool = true
  ) {
    guard let value, let key = path.first else { return }
    let place = entries.firstIndex { $0.key == key }
    guard path.count > 1 else {
      if let place {
        if replaces { entries[place].value = value }
      } else {
        entries.append(ExtraValue.Entry(key: key, value: value))
      }
      return
    }
    var inner: [ExtraValue.Entry] = []
    if let place, case .mapping(let found) = entries[place].value { inner = found }
    set(&inner, Array(path.dropFirst()), value, replaces: replaces)
    if let place {
      entries[place].value = .mapping(inner)
    } else {
      entries.append(ExtraValue.Entry(key: key, value: .mapping(inner)))
    }
  }
}
