import SitePlanner
import Templates

/// `figures`: what the projects have in common, counted.
struct FiguresPage: Sendable {
  var frame: PageFrame

  static func view(assets: Shape) -> View<FiguresPage> {
    View("figures page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.list("tables", of: FigureTable.view, "Licences, languages, categories, …") {
        $0.tables
      }
    }
  }

  private var tables: [FigureTable] {
    let kinds: [Taxonomy.Kind] = [.licenses, .languages, .categories, .status, .platforms]
    var tables = kinds.compactMap { FigureTable($0, of: frame.catalogue) }
    if let families = FigureTable(licenceFamiliesOf: frame.catalogue) {
      tables.insert(families, at: min(1, tables.count))
    }
    return tables
  }
}
