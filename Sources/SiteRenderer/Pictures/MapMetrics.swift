/// How large the parts of a landscape map are, in pixels, and how many there may be.
struct MapMetrics: Hashable, Sendable {
  /// Of the whole drawing.
  var width: Int
  /// Of a tile, which is a square.
  var tile: Int
  /// Between two tiles, and between two boxes.
  var gap: Int
  /// Between a box's edge and what is in it.
  var padding: Int
  /// Of the line that names a box.
  var titleHeight: Int
  /// A box is never narrower, so that its name can be read.
  var leastColumns: Int
  /// Boxes on the map, that of the other categories and that without a category not counted.
  var mostBoxes: Int
  /// Tiles on the map, about.
  var mostTiles: Int
  /// A category gets at least so many, as far as it has projects.
  var leastShare: Int
  /// Where there are more tiles on the map, logos are not loaded: initials stand for them.
  var mostLogos: Int

  /// From the left edge of one tile to that of the next.
  var cell: Int { tile + gap }

  /// A page of its own.
  static let page = MapMetrics(
    width: 1160, tile: 38, gap: 8, padding: 12, titleHeight: 30, leastColumns: 4, mostBoxes: 60,
    mostTiles: 1_100, leastShare: 4, mostLogos: 150)

  /// A corner of the home page.
  static let small = MapMetrics(
    width: 240, tile: 26, gap: 4, padding: 8, titleHeight: 24, leastColumns: 7, mostBoxes: 11,
    mostTiles: 60, leastShare: 3, mostLogos: 60)

  func boxWidth(columns: Int) -> Int { columns * cell - gap + 2 * padding }

  func boxHeight(rows: Int) -> Int { titleHeight + rows * cell - gap + 2 * padding }

  /// How many tiles stand side by side in a box of that width.
  func columns(inWidth width: Int) -> Int { max(1, (width - 2 * padding + gap) / cell) }
}
