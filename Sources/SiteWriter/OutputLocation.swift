package import Diagnostics
import Glibc

/// Where a site is published, and where the writer keeps what it must remember.
package struct OutputLocation: Hashable, Sendable {
  /// The output folder, absolute.
  package let output: String
  /// The folder of the manifest, the lock and the next tree, absolute, on the output's file system.
  package let state: String
  /// The output folder as the user named it, for messages.
  package let name: String
  /// The site's folder, absolute.
  package let site: String

  /// - Parameters:
  ///   - site: The site's folder, absolute.
  ///   - output: The output folder, absolute or relative to the site's.
  package init(site: String, output: String = "public") {
    self.site = site
    self.name = output
    self.output = output.hasPrefix("/") ? output : "\(site)/\(output)"
    self.state = "\(site)/.showcase"
  }

  /// Why this folder may not be written, if it may not. Touches nothing.
  package func refusal() -> Diagnostic? { nil }
}
