/// Where the boxes of a landscape map stand, and the tiles in them.
///
/// Boxes stand in shelves, as high as the first of each needs to be about twice as wide as high,
/// and the wider the more tiles they hold. Whole numbers only: the same counts give the same map
/// everywhere.
struct MapLayout: Hashable, Sendable {
  struct Box: Hashable, Sendable {
    var frame: PixelRect
    var tiles: [PixelRect]
  }

  private(set) var width = 0
  private(set) var height = 0
  /// In the order of the counts.
  private(set) var boxes: [Box] = []

  private let metrics: MapMetrics

  /// - Parameters:
  ///   - counts: How many tiles each box holds, at least 1; usually the largest first.
  ///   - mirrored: Whether the first box stands at the right, for languages written that way.
  /// - Complexity: O(*tiles*).
  init(_ counts: [Int], _ metrics: MapMetrics, mirrored: Bool = false) {
    self.metrics = metrics
    var rest = counts[...]
    while !rest.isEmpty {
      let widths = shelf(&rest)
      place(counts[(rest.startIndex - widths.count)..<rest.startIndex], widths)
    }
    if mirrored { mirror() }
  }

  /// Takes from the counts those that fill the next shelf, and returns how wide their boxes are.
  private func shelf(_ counts: inout ArraySlice<Int>) -> [Int] {
    let rows = rows(forFirst: counts.first ?? 1)
    var widths: [Int] = []
    var used = 0
    while let count = counts.first {
      let columns = max(metrics.leastColumns, (count + rows - 1) / rows)
      let width = metrics.boxWidth(columns: columns)
      let needed = used + (widths.isEmpty ? 0 : metrics.gap) + width
      guard widths.isEmpty || needed <= metrics.width else { break }
      widths.append(width)
      used = needed
      counts.removeFirst()
    }
    return stretched(widths, by: metrics.width - used, isLast: counts.isEmpty)
  }

  /// How many rows of tiles make a box of `count` about twice as wide as high.
  private func rows(forFirst count: Int) -> Int {
    let widest = metrics.columns(inWidth: metrics.width)
    var columns = min(metrics.leastColumns, widest)
    while columns < widest, columns * columns < 2 * count { columns += 1 }
    return (count + columns - 1) / columns
  }

  /// What is left of a shelf's width is shared out; the last shelf is left as it is where that
  /// would make little boxes look large.
  private func stretched(_ widths: [Int], by rest: Int, isLast: Bool) -> [Int] {
    guard rest > 0, !(isLast && rest * 3 > metrics.width) else { return widths }
    return widths.enumerated().map { place, width in
      width + rest / widths.count + (place < rest % widths.count ? 1 : 0)
    }
  }

  private mutating func place(_ counts: ArraySlice<Int>, _ widths: [Int]) {
    let rows = zip(counts, widths).map { count, width in
      let columns = metrics.columns(inWidth: width)
      return (count + columns - 1) / columns
    }
    let y = height == 0 ? 0 : height + metrics.gap
    let boxHeight = metrics.boxHeight(rows: rows.max() ?? 1)
    var x = 0
    for (count, boxWidth) in zip(counts, widths) {
      let frame = PixelRect(x: x, y: y, width: boxWidth, height: boxHeight)
      boxes.append(Box(frame: frame, tiles: tiles(count, in: frame)))
      width = max(width, frame.right)
      x = frame.right + metrics.gap
    }
    height = y + boxHeight
  }

  private func tiles(_ count: Int, in frame: PixelRect) -> [PixelRect] {
    let columns = metrics.columns(inWidth: frame.width)
    return (0..<count).map { number in
      PixelRect(
        x: frame.x + metrics.padding + number % columns * metrics.cell,
        y: frame.y + metrics.titleHeight + metrics.padding + number / columns * metrics.cell,
        width: metrics.tile, height: metrics.tile)
    }
  }

  private mutating func mirror() {
    boxes = boxes.map { box in
      Box(
        frame: box.frame.mirrored(in: width), tiles: box.tiles.map { $0.mirrored(in: width) })
    }
  }
}
