package import Diagnostics

/// The output folder, or something in it, stands in the way; nothing was touched.
package struct OutputRefusal: Error, Sendable {
  /// At least one, all of them errors.
  package var diagnostics: [Diagnostic]
}
