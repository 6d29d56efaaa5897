import SitePlanner

/// Fills the boxes of a landscape map.
struct LandscapeDrawing {
  let catalogue: Catalogue
  let metrics: MapMetrics
  let showsLogos: Bool

  /// Of the names of boxes, in pixels; the theme's own.
  private static let fontSize = 14

  func box(of group: LandscapeGroup, at box: MapLayout.Box) -> LandscapeBox {
    let countWidth = (String(group.count).count + 1) * Self.fontSize * 6 / 10
    return LandscapeBox(
      title: group.title,
      label: FittedText.cut(
        group.title, toWidth: box.frame.width - 2 * metrics.padding - countWidth,
        fontSize: Self.fontSize),
      url: catalogue.path(group.url), count: group.count, frame: box.frame,
      padding: metrics.padding, titleHeight: metrics.titleHeight, isMirrored: catalogue.isMirrored,
      tiles: tiles(of: group, at: box.tiles))
  }

  private func tiles(of group: LandscapeGroup, at places: [PixelRect]) -> [LandscapeTile] {
    guard places.count < group.count, let last = places.last else {
      return zip(group.projects, places).map(tile)
    }
    let more = group.count - (places.count - 1)
    return zip(group.projects, places.dropLast()).map(tile) + [
      LandscapeTile(
        title: "\(more) more in \(group.title)", url: catalogue.path(group.url), place: last,
        moreCount: more)
    ]
  }

  private func tile(_ index: Int, at place: PixelRect) -> LandscapeTile {
    let item = catalogue.project(index)
    return LandscapeTile(
      title: item.project.source.title, url: catalogue.path(item.relations.url), place: place,
      tile: Tile(name: item.project.source.title),
      logo: showsLogos ? catalogue.picture(item.relations.logo) : nil,
      logoDark: showsLogos ? catalogue.picture(item.relations.logoDark) : nil)
  }
}
