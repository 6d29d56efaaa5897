import Diagnostics
import FrontMatter
import SiteModel

/// The files in which projects say what they are, in the order in which they are believed.
package enum ProjectSource: Int, CaseIterable, Sendable {
  case publiccode, codemeta, citation, forge, cargo, pyproject, package, composer, pom, gemspec
  case swiftPackage, goModule, securityInsights, readme, license, funding, gitConfig

  /// What a file is, by its path in a checkout; nil for one that says nothing.
  package init?(path: String) {
    let lower = path.lowercased()
    switch lower {
    case "publiccode.yml", "publiccode.yaml": self = .publiccode
    case "codemeta.json": self = .codemeta
    case "citation.cff": self = .citation
    case "cargo.toml": self = .cargo
    case "pyproject.toml": self = .pyproject
    case "package.json": self = .package
    case "composer.json": self = .composer
    case "pom.xml": self = .pom
    case "package.swift": self = .swiftPackage
    case "go.mod": self = .goModule
    case "security-insights.yml", ".github/security-insights.yml", ".gitlab/security-insights.yml":
      self = .securityInsights
    case "readme", "readme.md", "readme.markdown", "readme.rst", "readme.txt", "readme.adoc":
      self = .readme
    case ".github/funding.yml", "funding.yml": self = .funding
    case ".git/config": self = .gitConfig
    default:
      let names = ["license", "licence", "copying", "unlicense"]
      let stem = lower.split(separator: ".").first.map(String.init) ?? lower
      let isText = ["txt", "md", "rst", "lesser"].contains { lower.hasSuffix(".\($0)") }
      if !lower.contains("/"), names.contains(where: { stem.hasPrefix($0) }),
        isText || !lower.contains(".")
      {
        self = .license
      } else if lower.hasSuffix(".gemspec"), !lower.contains("/") {
        self = .gemspec
      } else {
        return nil
      }
    }
  }

  /// How far down its word on `key` stands: a README names a project better than a package does.
  func rank(for key: String) -> Int {
    self == .readme && key == "title" ? ProjectSource.forge.rawValue * 2 - 1 : rawValue * 2
  }

  /// What the file says of its project.
  package func read(_ file: CatalogueFile) -> ProjectFinding {
    switch self {
    case .publiccode: Self.tree(file, DataDocument.yaml, PubliccodeSource.read)
    case .codemeta: Self.tree(file, DataDocument.json, CodeMetaSource.read)
    case .citation: Self.tree(file, DataDocument.yaml, CitationSource.read)
    case .forge: Self.tree(file, DataDocument.json, ForgeSource.read)
    case .cargo: Self.tree(file, DataDocument.toml, ManifestSource.cargo)
    case .pyproject: Self.tree(file, DataDocument.toml, ManifestSource.pyproject)
    case .package: Self.tree(file, DataDocument.json, ManifestSource.package)
    case .composer: Self.tree(file, DataDocument.json, ManifestSource.composer)
    case .pom: Self.tree(file, XMLDocument.parse, ManifestSource.pom)
    case .securityInsights: Self.tree(file, DataDocument.yaml, SecurityInsightsSource.read)
    case .funding: Self.tree(file, DataDocument.yaml, FundingSource.read)
    case .gemspec: TextSource.gemspec(file)
    case .swiftPackage: TextSource.swiftPackage(file)
    case .goModule: TextSource.goModule(file)
    case .gitConfig: TextSource.gitConfig(file)
    case .readme: ReadmeSource.read(file)
    case .license: LicenseText.read(file)
    }
  }

  /// Parses a file and hands it on, unless it is broken: nothing is taken from such a one.
  private static func tree(
    _ file: CatalogueFile, _ parse: ([UInt8], String) -> Checked<DataDocument?>,
    _ read: (inout PageBuilder) -> Void
  ) -> ProjectFinding {
    var finding = ProjectFinding(source: file.path)
    let parsed = parse(file.bytes, file.path)
    guard let document = parsed.value,
      !parsed.diagnostics.contains(where: { $0.severity == .error })
    else {
      finding.diagnostics = parsed.diagnostics
      return finding
    }
    var builder = PageBuilder(
      .project, slug: "", Record(document.root, lines: document.lines),
      comment: "from \(file.path)")
    read(&builder)
    finding = ProjectFinding(source: file.path, builder)
    finding.diagnostics += parsed.diagnostics
    return finding
  }
}
