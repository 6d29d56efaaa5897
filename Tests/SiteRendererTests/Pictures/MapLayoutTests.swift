import Testing

@testable import SiteRenderer

@Suite struct MapLayoutTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var counts: [Int]
  }

  static let cases = [
    Case(testDescription: "one project", counts: [1]),
    Case(testDescription: "eight projects in four categories", counts: [4, 2, 1, 1]),
    Case(testDescription: "equal categories", counts: Array(repeating: 9, count: 23)),
    Case(testDescription: "one large category", counts: [1_200]),
    Case(
      testDescription: "a large one and many small", counts: [900] + Array(repeating: 1, count: 61)),
    Case(testDescription: "falling sizes", counts: (1...60).reversed().map { $0 }),
    Case(testDescription: "in no order", counts: [1, 300, 2, 40, 7, 1, 90]),
  ]
  static let metrics = [MapMetrics.page, .small]

  @Test(arguments: cases, metrics)
  func keepsEveryTileInItsBoxAndEveryBoxInTheFrame(example: Case, metrics: MapMetrics) {
    let layout = MapLayout(example.counts, metrics)

    #expect(layout.boxes.map(\.tiles.count) == example.counts)
    #expect(layout.width <= metrics.width)
    for box in layout.boxes {
      #expect(box.frame.x >= 0 && box.frame.y >= 0)
      #expect(box.frame.right <= layout.width && box.frame.bottom <= layout.height)
      let inside = box.tiles.allSatisfy {
        $0.x >= box.frame.x + metrics.padding && $0.right <= box.frame.right - metrics.padding
          && $0.y >= box.frame.y + metrics.titleHeight && $0.bottom <= box.frame.bottom
      }
      #expect(inside)
    }
  }

  @Test(arguments: cases, metrics)
  func letsNothingOverlap(example: Case, metrics: MapMetrics) {
    let layout = MapLayout(example.counts, metrics)

    #expect(!Self.overlap(layout.boxes.map(\.frame)))
    for box in layout.boxes { #expect(!Self.overlap(box.tiles)) }
  }

  /// Sorted by their upper edges, only near ones need to be compared.
  private static func overlap(_ rects: [PixelRect]) -> Bool {
    let sorted = rects.sorted { $0.y < $1.y }
    return sorted.indices.contains { index in
      sorted[(index + 1)...].prefix { $0.y < sorted[index].bottom }.contains {
        $0.x < sorted[index].right && sorted[index].x < $0.right
      }
    }
  }

  @Test(arguments: cases)
  func drawsTheSameMapEveryTime(example: Case) {
    #expect(MapLayout(example.counts, .page) == MapLayout(example.counts, .page))
  }

  @Test func drawsNothingForNothing() {
    let layout = MapLayout([], .page)

    #expect(layout.boxes.isEmpty)
    #expect(layout.height == 0)
  }

  @Test func givesALargerCategoryALargerBox() {
    let layout = MapLayout([400, 100, 20], .page)
    let areas = layout.boxes.map { $0.frame.width * $0.frame.height }

    #expect(areas[0] > areas[1] && areas[1] > areas[2])
  }

  @Test(arguments: metrics)
  func leavesEveryTileLargeEnoughToBeHit(metrics: MapMetrics) {
    #expect(metrics.tile >= 24)
    #expect(metrics.titleHeight >= 24)
  }

  @Test(arguments: cases)
  func standsTheOtherWayRoundForScriptsFromTheRight(example: Case) {
    let layout = MapLayout(example.counts, .page)
    let mirrored = MapLayout(example.counts, .page, mirrored: true)

    #expect(mirrored.width == layout.width && mirrored.height == layout.height)
    #expect(
      mirrored.boxes.map { $0.frame.mirrored(in: layout.width) } == layout.boxes.map(\.frame))
    #expect(!Self.overlap(mirrored.boxes.map(\.frame)))
  }
}
