import Diagnostics
import SiteModel

/// What a script shows of a project it has found: the same as `partials/project-card.html`.
struct ResultCard {
  var item: ProjectItem

  var value: JSONValue {
    let tile = Tile(name: item.project.source.title)
    return .object([
      ("url", .text(item.catalogue.path(item.relations.url))),
      ("texts", .object(texts(tile).map { (key: $0.0, value: .text($0.1)) })),
      ("hue", .text("hue-\(tile.hue)")), ("logo", logo),
    ])
  }

  /// By the class of the element in the card that shows each.
  private func texts(_ tile: Tile) -> [(String, String)] {
    let project = item.project
    var texts = [
      ("summary", project.source.summary ?? ""), ("initials", tile.initials),
      ("license", item.licenseLabel),
    ]
    if project.status != .active { texts.append(("state", StatusWords(project.status).title)) }
    if project.openness != .osi {
      texts.append(("openness", OpennessWords(openness: project.openness).title))
    }
    if item.isStale { texts.append(("stale", "Not checked lately")) }
    let languages = item.catalogue.references(
      item.relations.terms, of: .languages, inOrderOf: project.languages)
    if !languages.isEmpty {
      let names = languages.map { item.catalogue.term($0).label }
      texts.append(("languages", names.joined(separator: ", ")))
    }
    return texts
  }

  /// The properties of the picture, its `src` after `root`; 0 where the tile is drawn.
  private var logo: JSONValue {
    guard let picture = item.catalogue.picture(item.relations.logo) else { return .number(0) }
    let size = picture.pixels.map {
      [(key: "width", value: JSONValue.number($0.width)), ("height", .number($0.height))]
    }
    return .object(
      [("src", .text(picture.url)), ("className", .text("logo")), ("alt", .text(""))]
        + (size ?? []))
  }
}
