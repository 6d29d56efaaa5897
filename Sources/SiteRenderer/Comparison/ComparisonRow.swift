import Templates

/// One fact of all compared projects.
struct ComparisonRow: Sendable {
  var label: String
  /// By project.
  var cells: [ComparisonCell]

  /// Whether not all projects say the same.
  var differs: Bool { Set(cells.map(\.items)).count > 1 }

  static let view = View<ComparisonRow>("comparison row") { fields in
    fields.text("label", "What the fact is called: `Licence`, `Runs on`.") { $0.label }
    fields.bool("differs", "Whether the projects do not all say the same.") { $0.differs }
    fields.list("cells", of: ComparisonCell.view, "What each project has to say.") { $0.cells }
  }

  /// The rows of the facts that at least one of `projects` states.
  static func rows(of projects: [ProjectItem]) -> [ComparisonRow] {
    Fact.all.map { fact in
      ComparisonRow(
        label: fact.label, cells: projects.map { ComparisonCell(items: fact.items($0)) })
    }
    .filter { row in row.cells.contains { !$0.items.isEmpty } }
  }
}

/// What one project has to say to one fact.
struct ComparisonCell: Sendable {
  /// None where it is not stated.
  var items: [FactItem]

  static let view = View<ComparisonCell>("comparison cell") { fields in
    fields.list("items", of: FactItem.view, "None where the project does not say.") { $0.items }
  }
}
