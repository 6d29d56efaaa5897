import SiteModel
import SitePlanner

/// One row of a comparison: what it is called, and what each project has to say to it.
///
/// The only place that decides the rows and their texts: the pages made at build time and the data
/// for the script are both written from it.
struct Fact: Sendable {
  let label: String
  /// Empty where the project does not say.
  let items: @Sendable (ProjectItem) -> [FactItem]

  /// In the order of the rows.
  static let all: [Fact] = what + terms + life + people + waysIn + identity

  private init(
    _ label: String, _ items: @Sendable @escaping (ProjectItem) -> [FactItem]
  ) {
    self.label = label
    self.items = items
  }

  /// A fact that is one plain text, or nothing.
  private static func text(
    _ label: String, _ text: @Sendable @escaping (ProjectItem) -> String?
  ) -> Fact {
    Fact(label) { item in text(item).map { [FactItem(text: $0)] } ?? [] }
  }

  private static func date(
    _ label: String, _ date: @Sendable @escaping (Project) -> ContentDate?
  ) -> Fact {
    text(label) { $0.catalogue.dateText(date($0.project))?.text }
  }

  /// A fact whose items are terms with pages of their own.
  private static func terms(
    _ label: String, _ kind: Taxonomy.Kind, _ names: @Sendable @escaping (Project) -> [String]
  ) -> Fact {
    Fact(label) { item in
      item.catalogue.references(item.relations.terms, of: kind, inOrderOf: names(item.project))
        .map { reference in
          let term = item.catalogue.term(reference)
          return .page(term.label, term.url)
        }
    }
  }

  /// A fact that names another project of the site.
  private static func project(
    _ label: String, _ index: @Sendable @escaping (ProjectRelations) -> Int?
  ) -> Fact {
    Fact(label) { item in
      guard let index = index(item.relations) else { return [] }
      let other = item.catalogue.project(index)
      return [.page(other.project.source.title, item.catalogue.path(other.relations.url))]
    }
  }

  // MARK: The rows

  private static let what = [
    text("Summary") { $0.project.source.summary },
    terms("Category", .categories) { $0.category.map { [$0] } ?? [] },
    terms("Topics", .tags, \.tags),
    Fact("Alternative to") { $0.project.alternativeTo.map { FactItem(text: $0) } },
  ]

  private static let terms = [
    Fact("Licence") { item in
      let expression = item.project.license.value
      let licenses = item.catalogue.references(
        item.relations.terms, of: .licenses, inOrderOf: expression.licenses
      ).map(item.catalogue.term)
      // Of several, only the expression says whether one may choose.
      let joined = expression.text.contains(" ") ? [FactItem(text: expression.text)] : []
      return joined + licenses.map { .page($0.label, $0.url) }
    },
    text("Licence asks") { $0.project.license.value.family.title },
    text("Openness") { OpennessWords(openness: $0.project.openness).title },
  ]

  private static let life = [
    text("Status") { StatusWords($0.project.status).title },
    text("Maturity", \.project.maturity),
    date("First public", \.released),
    terms("Written in", .languages, \.languages),
    terms("Runs on", .platforms, \.platforms),
    Fact("Installed with") { item in
      item.project.install.filter { !$0.system.isEmpty }.map { FactItem(text: $0.system) }
    },
  ]

  private static let people = [
    terms("Stewards", .stewards, \.stewards),
    Fact("Maintainers") { $0.project.maintainers.map { .external($0.name, $0.url) } },
    Fact("Used by") { $0.project.usedBy.map { .external($0.name, $0.url) } },
    Fact("Funding") { $0.project.funding.map(FactItem.address) },
  ]

  /// A row for each kind of link.
  private static let waysIn = ProjectLink.Kind.allCases.map { kind in
    Fact(kind.title) { item in
      item.project.links.filter { $0.kind == kind }.map { .address($0.url) }
    }
  }

  private static let identity = [
    Fact("Repository") { item in
      let repository = item.project.repository.value
      return [.external(repository.path, repository.url)]
    },
    Fact("Website") { $0.project.homepage.map { [.address($0)] } ?? [] },
    text("DOI", \.project.doi),
    project("Part of", \.partOf),
    project("Fork of", \.forkOf),
    project("Moved to", \.movedTo),
    date("Added here", \.added),
    date("Page reviewed", \.reviewed),
  ]
}
