import Diagnostics
import FrontMatter
import SiteModel

/// The YAML or TOML at the head of a document.
struct YAMLHead {
  /// Without keys where it is missing or cannot be read.
  var document: YAMLDocument
  var diagnostics: [Diagnostic]
  /// Whether all of it was read: only then are missing keys a mistake of their own.
  var isWhole: Bool

  init(
    _ bytes: [UInt8], _ block: FrontMatterBlock, of file: SourceFile, isOptional: Bool,
    limits: FrontMatterLimits = FrontMatterLimits()
  ) {
    if block.yaml != nil || block.toml != nil {
      self.init(block.keys(of: bytes, file: file.path, limits: limits), of: file)
    } else {
      let missing = Diagnostic.error(
        .frontMatterMissing,
        "a page begins with front matter: a line '---', lines 'key: value', a line '---'",
        at: file.span)
      self.init(Checked(nil, isOptional ? [] : [missing]), of: file)
    }
  }

  init(_ parsed: Checked<YAMLDocument?>, of file: SourceFile) {
    diagnostics = parsed.diagnostics
    isWhole = parsed.value != nil
    document = parsed.value ?? YAMLDocument(withoutKeysIn: file.path)
  }
}
