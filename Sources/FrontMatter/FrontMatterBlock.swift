package import Diagnostics

/// Where a document's front matter and its body lie.
package struct FrontMatterBlock: Hashable, Sendable {
  /// The YAML between the two `---` lines, as offsets in bytes; nil for a document without any.
  package var yaml: Range<Int>?
  /// The TOML between two `+++` lines, in place of YAML.
  package var toml: Range<Int>?
  /// The text after the closing line, as offsets in bytes.
  package var body: Range<Int>
  /// 1-based.
  package var bodyFirstLine: Int

  /// The 1-based line on which the YAML or the TOML begins.
  package static let yamlFirstLine = 2

  /// Splits a document.
  ///
  /// The opening `---` is the very first line, after an optional byte-order mark; the closing one is
  /// the next line that is `---` and nothing else. Blanks after either are allowed. `+++` does the
  /// same for TOML. What merely looks
  /// like an opening line is an error, so that nobody's keys are published as text. When the block is
  /// faulty, the returned body is empty.
  package static func split(
    _ document: [UInt8], file: String, limits: FrontMatterLimits = FrontMatterLimits()
  ) -> Checked<FrontMatterBlock> {
    document.withUnsafeBufferPointer { bytes in
      var splitter = FrontMatterSplitter(bytes: bytes, file: file, limits: limits)
      let block = splitter.split()
      return Checked(block, splitter.diagnostics)
    }
  }

  /// The keys of a document that was split; nil where it has none, or they cannot be read.
  package func keys(
    of document: [UInt8], file: String, limits: FrontMatterLimits = FrontMatterLimits()
  ) -> Checked<YAMLDocument?> {
    if let toml {
      return document[toml].withUnsafeBufferPointer { bytes in
        TOMLReader.read(
          bytes, LineMap(of: bytes, file: file, firstLine: Self.yamlFirstLine), limits)
      }
    }
    guard let yaml else { return Checked(nil, []) }
    return YAMLDocument.parse(
      document[yaml], file: file, firstLine: Self.yamlFirstLine, limits: limits)
  }
}
