/// A finished file, and what could not be judged by looking at it alone.
package struct RenderedFile: Sendable {
  package var bytes: [UInt8]
  /// For `SiteRenderer.settle(_:)`, once all pages are done.
  package var findings: [PageFinding] = []
}
