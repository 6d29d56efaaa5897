import Diagnostics
import FrontMatter

/// A Markdown file of others: its front matter as a record, its text, and the codes in it that
/// another program would have run.
struct DocumentFile {
  var record: Record
  var body: String
  /// The 1-based line on which the text begins.
  var bodyLine: Int
  var diagnostics: [Diagnostic]

  /// Nil with what is wrong where its front matter cannot be read.
  static func read(_ file: CatalogueFile) -> Checked<DocumentFile?> {
    if let fault = TextEncoding.fault(in: file.bytes, file: file.path) {
      return Checked(nil, [fault])
    }
    let split = FrontMatterBlock.split(file.bytes, file: file.path)
    guard split.diagnostics.isEmpty else { return Checked(nil, split.diagnostics) }
    let keys = split.value.keys(of: file.bytes, file: file.path)
    guard let document = keys.value, keys.isSound else {
      let missing = Diagnostic.error(
        .frontMatterMissing, "a page begins with front matter between two lines '---' or '+++'",
        at: SourceSpan(file: file.path))
      return Checked(nil, keys.diagnostics.isEmpty ? [missing] : keys.diagnostics)
    }
    let text = String(decoding: file.bytes[split.value.body], as: UTF8.self).withPlainLineEnds
    var body = text[...]
    var line = split.value.bodyFirstLine
    while body.first == "\n" {
      body = body.dropFirst()
      line += 1
    }
    let codes = TemplateCode.diagnostics(in: body, file: file.path, firstLine: line)
    let root = YAMLNode(.mapping(document.entries), range: 0..<0)
    return Checked(
      DocumentFile(
        record: Record(root, lines: document.lines), body: String(body), bodyLine: line,
        diagnostics: keys.diagnostics + codes), [])
  }
}
