package import Diagnostics

/// All templates of a site, compiled and checked: safe to render from many threads.
package struct TemplateSet: Sendable {
  /// Compiles all templates, and checks those reached from `roots` against their views' shapes.
  ///
  /// - Parameter roots: The shape of the view, by the name of each template that is rendered by
  ///   itself.
  /// - Returns: The set, with every mistake of every template. Render only from a set without
  ///   errors.
  package static func compile(
    _ sources: [TemplateSource], roots: [String: Shape]
  ) -> Checked<TemplateSet> {
    Checked(TemplateSet())
  }

  /// Appends the page to `output`.
  ///
  /// - Parameter name: One of the roots.
  /// - Returns: What only the values could show: addresses refused (`url-unsafe`), recursion or
  ///   output without end.
  package func render(_ name: String, _ view: Record, into output: inout [UInt8]) -> [Diagnostic] {
    []
  }
}
