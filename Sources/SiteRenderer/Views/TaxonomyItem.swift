import SitePlanner

/// A way of sorting the catalogue, with its index page.
struct TaxonomyItem: Sendable {
  var catalogue: Catalogue
  var index: Int

  var taxonomy: Taxonomy { catalogue.plan.taxonomies[index] }

  static let view = View<TaxonomyItem>("taxonomy") { fields in
    fields.text("kind", "`tags`, `categories`, `languages`, `licenses`, `stewards`, …") {
      $0.taxonomy.kind.rawValue
    }
    fields.text("title", "Its heading: `Tags`, `Licences`.") { $0.title }
    fields.text("singular", "One of it: `Tag`, `Licence`.") { $0.singular }
    fields.text("summary", "What it sorts by, in a sentence.") { $0.summary }
    fields.url("url", "Its index page, after `root`.") { $0.catalogue.path($0.taxonomy.url) }
    fields.number("count", "How many terms it has.") { $0.taxonomy.terms.count }
  }

  var title: String {
    switch taxonomy.kind {
    case .tags: "Tags"
    case .categories: "Categories"
    case .languages: "Languages"
    case .licenses: "Licences"
    case .stewards: "Stewards"
    case .status: "Status"
    case .platforms: "Platforms"
    case .openness: "Openness"
    case .authors: "Authors"
    }
  }

  var singular: String {
    switch taxonomy.kind {
    case .tags: "Tag"
    case .categories: "Category"
    case .languages: "Language"
    case .licenses: "Licence"
    case .stewards: "Steward"
    case .status: "Status"
    case .platforms: "Platform"
    case .openness: "Openness"
    case .authors: "Author"
    }
  }

  var summary: String {
    switch taxonomy.kind {
    case .tags: "Every topic that projects and articles carry"
    case .categories: "What the projects are for, and what the articles are about"
    case .languages: "The languages the projects are written in"
    case .licenses: "The terms under which each project may be used"
    case .stewards: "The foundations, companies and groups behind the projects"
    case .status: "How alive each project is"
    case .platforms: "The systems that the projects run on"
    case .openness: "How free each project is, by its licence and by what its makers say"
    case .authors: "Who wrote the articles"
    }
  }
}
