import SitePlanner

/// Whether the links of a finished page lead anywhere.
///
/// The planner has checked every link of the Markdown; this looks at the HTML as it is written, so
/// that links of templates and of raw HTML are held to the same.
struct LinkCheck: Sendable {
  private let outputs: OutputIndex
  /// Of the site's root on its host: `/` or `/repo/`.
  private let basePath: [UInt8]

  /// - Parameter outputs: Paths of every file of the finished site, not percent-encoded.
  init(outputs: [String], basePath: String) {
    self.outputs = OutputIndex(outputs)
    self.basePath = Array(basePath.utf8)
  }

  /// - Parameter anchors: The ids that the plan knows of the page at an output path; nil where no
  ///   page is.
  /// - Returns: Each finding once.
  func check(
    _ html: [UInt8], of page: PlannedPage, anchors: (String) -> [String]?
  ) -> [PageFinding] {
    let scan = PageScan(html)
    let base = PageBase(outputPath: page.outputPath, basePath: basePath)
    var places = KnownPlaces(
      page: outputs.number(of: base.page[...]), own: FragmentSet(scan.ids, in: html))
    var findings: Set<PageFinding> = []
    for link in scan.links where !leadsPlainly(link, html, base, &places, anchors) {
      guard let address = base.resolve(html[link]),
        let kind = kind(of: address, page, &places, anchors)
      else { continue }
      findings.insert(
        PageFinding(kind: kind, written: Array(html[link]), page: page.outputPath))
    }
    for id in scan.repeatedIDs(in: html) {
      let text = String(decoding: id, as: UTF8.self)
      findings.insert(PageFinding(kind: .twice(id: text), written: id, page: page.outputPath))
    }
    return Array(findings)
  }

  /// The ids of the page itself, and of each page it leads to, by output number.
  private struct KnownPlaces {
    /// The page's own number.
    let page: Int?
    let own: FragmentSet
    private var others: [Int: FragmentSet?] = [:]

    init(page: Int?, own: FragmentSet) {
      self.page = page
      self.own = own
    }

    /// Nil where no page is.
    mutating func ids(of number: Int, _ anchors: () -> [String]?) -> FragmentSet? {
      if let known = others[number] { return known }
      let ids = anchors().map(FragmentSet.init)
      others[number] = .some(ids)
      return ids
    }
  }

  /// Whether one look is enough to see that a link leads away, or where it should: that is all but
  /// every link, so the others are looked at with less haste.
  private func leadsPlainly(
    _ link: Range<Int>, _ html: [UInt8], _ base: PageBase, _ places: inout KnownPlaces,
    _ anchors: (String) -> [String]?
  ) -> Bool {
    let found = html.withUnsafeBufferPointer { bytes -> (number: Int?, fragment: Range<Int>)? in
      switch base.look(at: link, in: bytes) {
      case .away: (nil, 0..<0)
      case .unclear: nil
      case .inside(let plain):
        outputs.number(of: plain, on: base.page, in: bytes).map { ($0, plain.fragment) }
      }
    }
    guard let (number, fragment) = found else { return false }
    guard let number, !fragment.isEmpty else { return true }
    if number == places.page { return places.own.contains(html[fragment]) }
    let ids = places.ids(of: number) { anchors(outputs.path(number)) }
    return ids?.contains(html[fragment]) != false
  }

  /// Nil for a link that leads where it should.
  private func kind(
    of address: PageAddress, _ page: PlannedPage, _ places: inout KnownPlaces,
    _ anchors: (String) -> [String]?
  ) -> PageFinding.Kind? {
    guard let number = outputs.number(of: address.path) else {
      return .nowhere(path: String(decoding: address.path, as: UTF8.self))
    }
    guard let fragment = address.fragment, !fragment.isEmpty else { return nil }
    let target = outputs.path(number)
    let text = String(decoding: fragment, as: UTF8.self)
    if target == page.outputPath {
      let isThere = text == "top" || places.own.contains(fragment[...])
      return isThere ? nil : .noID(page: target, fragment: text)
    }
    guard let there = places.ids(of: number, { anchors(target) }), !there.contains(fragment[...])
    else { return nil }
    return .openID(page: target, fragment: text)
  }

  /// Every id of a page.
  static func ids(of html: [UInt8]) -> Set<String> {
    Set(PageScan(html).ids.map { String(decoding: html[$0], as: UTF8.self) })
  }
}
