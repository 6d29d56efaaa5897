import CatalogueImport
import Diagnostics

/// The files of others that the readers look for.
enum ForeignNames {
  static func names(of kind: CatalogueKind) -> [String] {
    switch kind {
    case .landscape: ["landscape.yml"]
    case .awesomeSelfhosted:
      ["software/a.yml", "software/b.yml", "tags/c.yml", "platforms/d.yml", "licenses.yml"]
    case .publiccode: ["a/publiccode.yml", "b/publiccode.yml"]
    case .doap: ["a.rdf", "b.rdf"]
    case .markdown: ["a.md", "b/index.md"]
    case .hugo: ["a.md", "b/index.md", "c/_index.md"]
    case .jekyll: ["_posts/2020-01-02-a.md", "_drafts/b.md"]
    }
  }

  static func name(of source: ProjectSource) -> String {
    switch source {
    case .publiccode: "publiccode.yml"
    case .codemeta: "codemeta.json"
    case .citation: "CITATION.cff"
    case .forge: "forge.json"
    case .cargo: "Cargo.toml"
    case .pyproject: "pyproject.toml"
    case .package: "package.json"
    case .composer: "composer.json"
    case .pom: "pom.xml"
    case .gemspec: "a.gemspec"
    case .swiftPackage: "Package.swift"
    case .goModule: "go.mod"
    case .securityInsights: "security-insights.yml"
    case .readme: "README.md"
    case .license: "LICENSE"
    case .funding: ".github/FUNDING.yml"
    case .gitConfig: ".git/config"
    }
  }

  /// How many records are in the files at least: one each, where a file is a record.
  static func fewestRecords(of kind: CatalogueKind, in files: [CatalogueFile]) -> Int {
    switch kind {
    case .landscape: 0
    case .awesomeSelfhosted: files.count { $0.path.hasPrefix("software/") }
    case .publiccode, .markdown, .jekyll, .doap: files.count
    case .hugo: files.count { !$0.path.hasSuffix("_index.md") }
    }
  }

  /// Throws unless what is said of a file lies in it.
  static func check(_ diagnostics: [Diagnostic], in files: [CatalogueFile]) throws(BrokenProperty) {
    for diagnostic in diagnostics {
      guard let file = files.first(where: { $0.path == diagnostic.span.file }) else {
        throw BrokenProperty("a place lies in one of the files: \(diagnostic.span)")
      }
      let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      try Places(of: Array(file.bytes[start...]), file: file.path).check([diagnostic])
    }
  }
}
