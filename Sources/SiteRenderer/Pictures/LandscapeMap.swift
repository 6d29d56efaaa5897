import SiteModel
import SitePlanner
import Templates

/// A map of all projects by category, drawn at build time: boxes with a tile for each project.
///
/// However large the catalogue, the map has about `MapMetrics.mostTiles` tiles: each category gets
/// its share, and one tile leads to the rest.
struct LandscapeMap: Sendable {
  var width: Int
  var height: Int
  var boxes: [LandscapeBox]
  var projectCount: Int

  static let view = View<LandscapeMap>("landscape map") { fields in
    fields.number("width", "Of the drawing, in pixels.") { $0.width }
    fields.number("height", "Of the drawing.") { $0.height }
    fields.number("project_count", "How many projects it speaks of.") { $0.projectCount }
    fields.list("boxes", of: LandscapeBox.view, "The categories, the largest first.") { $0.boxes }
  }

  /// Returns nil where there is no project.
  ///
  /// - Complexity: O(*categories* log *categories* + *tiles*).
  init?(_ catalogue: Catalogue, _ metrics: MapMetrics) {
    let groups = LandscapeGroup.groups(of: catalogue, most: metrics.mostBoxes)
    guard !groups.isEmpty else { return nil }
    let shares = TileShares.shares(
      of: groups.map(\.count), limit: metrics.mostTiles, least: metrics.leastShare)
    let layout = MapLayout(shares, metrics, mirrored: catalogue.isMirrored)
    let showsLogos = shares.reduce(0, +) <= metrics.mostLogos
    let drawing = LandscapeDrawing(
      catalogue: catalogue, metrics: metrics, showsLogos: showsLogos)
    boxes = zip(groups, layout.boxes).map(drawing.box)
    width = layout.width
    height = layout.height
    projectCount = catalogue.site.projects.count
  }
}
