import Templates

/// `landscape`: the map of all projects by category, and the same as a list.
struct LandscapePage: Sendable {
  var frame: PageFrame

  static func view(assets: Shape) -> View<LandscapePage> {
    View("landscape page") { fields in
      fields.include({ $0.frame }) { PageFrame.declare(&$0, assets: assets) }
      fields.record("map", LandscapeMap.view, "The drawing.") {
        LandscapeMap($0.frame.catalogue, .page)
      }
      fields.list("categories", of: LandscapeEntry.view, "The same, to be read.") {
        LandscapeEntry.entries(of: $0.frame.shell, most: MapMetrics.page.mostBoxes)
      }
    }
  }
}
