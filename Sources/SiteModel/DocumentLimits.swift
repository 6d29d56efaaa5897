/// What one document, one picture and one page may take; more is an error that names the file.
package struct DocumentLimits: Hashable, Sendable {
  /// In bytes, of a document or an SVG.
  package var documentSize = 8 << 20
  /// In bytes.
  package var frontMatterSize = 64 << 10
  /// How deep values of front matter may lie within values.
  package var yamlDepth = 32
  /// In bytes, of what the aliases of a YAML text stand for.
  package var yamlExpansion = 1 << 20
  /// In seconds on the clock, of one document; the processor may work for half of them.
  package var conversionTime = 10
  /// In seconds on the clock, of all documents that cannot be converted, together.
  package var conversionTotal = 15
  /// In bytes, of a process that converts.
  package var conversionMemory = 1 << 30
  /// How deep blocks and spans of Markdown may lie within each other.
  package var nesting = 100
  /// Of one document.
  package var headings = 2_000
  /// Links and pictures of one document.
  package var links = 20_000
  /// Width times height of a picture that is no SVG.
  package var imagePixels = 100_000_000
  /// How deep partials may lie within partials.
  package var templateDepth = 64
  /// In bytes, of a finished page.
  package var pageSize = 100 << 20

  package init() {}
}
