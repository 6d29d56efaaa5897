import Diagnostics
import FrontMatter
import SiteModel

/// The YAML at the head of a document.
struct YAMLHead {
  /// Without keys where it is missing or cannot be read.
  var document: YAMLDocument
  var diagnostics: [Diagnostic]
  /// Whether all of it was read: only then are missing keys a mistake of their own.
  var isWhole: Bool

  init(_ bytes: [UInt8], _ block: FrontMatterBlock, of file: SourceFile, isOptional: Bool) {
    if let yaml = block.yaml {
      let parsed = YAMLDocument.parse(
        bytes[yaml], file: file.path, firstLine: FrontMatterBlock.yamlFirstLine)
      self.init(parsed, of: file)
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
