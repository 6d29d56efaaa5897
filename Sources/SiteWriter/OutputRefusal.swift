package import Diagnostics

/// The output folder, or a path in it, is not one that may be written; nothing was touched.
package struct OutputRefusal: Error, Sendable {
  package var diagnostic: Diagnostic
}
