/// What the conversion of one document may take, and what a document may hold.
package struct MarkdownLimits: Hashable, Sendable {
  /// In seconds on the clock; the processor may work for half of them.
  package var time = 10
  /// In seconds on the clock, of all documents that cannot be converted, together.
  package var total = 15
  /// In bytes, of a process that converts; counted in whole megabytes.
  package var memory = 1 << 30
  /// How deep blocks and spans may lie within each other.
  package var nesting = 100
  package var headings = 2_000
  /// Links and pictures.
  package var links = 20_000

  package init() {}
}
