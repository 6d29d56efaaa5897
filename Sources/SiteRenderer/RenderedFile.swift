package import SiteModel

/// A finished file, and what could not be judged by looking at it alone.
package struct RenderedFile: Sendable {
  package var bytes: [UInt8]
  /// For `SiteRenderer.settle(_:)`, once all pages are done.
  package var findings: [PageFinding] = []
  /// The bodies whose text it holds or quotes. The file depends on the plan, the theme and these
  /// alone.
  package var texts: [BodyReference] = []
}
