import ArgumentParser

/// What projects can be exported as.
enum ExportForm: String, CaseIterable, ExpressibleByArgument {
  case codemeta, publiccode, csv, json

  /// Of the one file, or of each project's.
  var fileName: String {
    switch self {
    case .codemeta: "codemeta.json"
    case .publiccode: "publiccode.yml"
    case .csv: "projects.csv"
    case .json: "projects.json"
    }
  }

  /// Whether every project has a file of its own.
  var isPerProject: Bool { self == .codemeta || self == .publiccode }
}
