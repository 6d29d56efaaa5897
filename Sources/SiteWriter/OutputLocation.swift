import SiteModel

/// Where a site is published, and where the writer keeps what it must remember.
///
/// The state is on the output's own file system, so that files can be moved from one to the other:
/// in the site's `.showcase` for an output inside the site, in one hidden folder beside an output
/// elsewhere, and in a hidden folder inside an output that is a file system of its own.
package struct OutputLocation: Hashable, Sendable {
  /// The site's folder, absolute, free of links.
  package let site: String
  /// The output folder, absolute; no folder above it is a link.
  package let output: String
  /// The output folder as the user named it, for messages.
  package let name: String
  /// The folder that holds everything Showcase remembers between runs, absolute.
  package let state: String

  /// - Parameters:
  ///   - site: The site's folder, absolute.
  ///   - output: The output folder, absolute or relative to the site's.
  package init(site: String, output: String = "public") {
    name = output
    self.site = AbsolutePath.resolved(site)
    let wanted = AbsolutePath.normalised(output.hasPrefix("/") ? output : "\(site)/\(output)")
    let parent = AbsolutePath.resolved(AbsolutePath.parent(wanted))
    self.output = AbsolutePath.joined(parent, AbsolutePath.name(wanted))
    state = Self.state(site: self.site, output: self.output)
  }

  /// What this output's part of the state is called, below `state`.
  var key: OutputPath {
    let path = AbsolutePath.isInside(output, site) ? output.dropFirst(site.count + 1) : "output"
    let name = path.replacing("%", with: "%25").replacing("/", with: "%2F")
    let short = name.utf8.count <= 200 ? name : "\(ContentHash(of: Array(name.utf8)))"
    return OutputPath(unchecked: "publication-\(short)".utf8)
  }

  private static func state(site: String, output: String) -> String {
    let parent = AbsolutePath.parent(output)
    let device = AbsolutePath.device(parent)
    if let own = AbsolutePath.device(output, following: false), own != device {
      return "\(output)/\(stateName)"
    }
    let inSite = "\(site)/\(stateName)"
    let siteDevice = AbsolutePath.device(inSite, following: false) ?? AbsolutePath.device(site)
    if AbsolutePath.isInside(output, site), siteDevice == device { return inSite }
    return AbsolutePath.joined(parent, ".\(AbsolutePath.name(output)).showcase")
  }

  /// In a site, and in an output that is a file system of its own.
  static let stateName = ".showcase"
}
