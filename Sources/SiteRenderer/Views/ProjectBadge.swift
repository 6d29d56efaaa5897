import SiteModel

/// The picture a project can put into its own README, and what to write for it.
struct ProjectBadge: Sendable {
  /// The badge's name in the folder of the project's page.
  static let file = "badge.svg"

  /// What the picture says to those who cannot see it.
  var alt: String
  /// Absolute addresses.
  var page: String
  var picture: String

  /// - Parameter url: The project's page, site-absolute.
  init(of project: Project, at url: String, in catalogue: Catalogue) {
    alt = "\(project.source.title) on \(catalogue.settings.title)"
    page = catalogue.absolute(url)
    picture = catalogue.absolute(url + Self.file)
  }

  var markdown: String {
    let alt = alt.reduce(into: "") { text, sign in
      if "\\[]<>`*_!&".contains(sign) { text.append("\\") }
      text.append(sign)
    }
    return "[![\(alt)](<\(picture)>)](<\(page)>)"
  }

  var html: String {
    "<a href=\"\(Markup.escaped(page))\"><img src=\"\(Markup.escaped(picture))\""
      + " alt=\"\(Markup.escaped(alt))\"></a>"
  }
}
