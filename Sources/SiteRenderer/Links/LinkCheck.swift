import Diagnostics
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
  /// - Returns: The links to places in other pages that are still to be looked at.
  func check(
    _ html: [UInt8], of page: PlannedPage, anchors: (String) -> [String]?
  ) -> Checked<[FragmentReference]> {
    let scan = PageScan(html)
    let base = PageBase(outputPath: page.outputPath, basePath: basePath)
    let ids = FragmentSet(scan.ids.map { html[$0] })
    var known: [Int: FragmentSet?] = [:]
    var result = Checked<[FragmentReference]>([])
    for link in scan.links {
      guard let address = base.resolve(html[link]) else { continue }
      guard let number = outputs.number(of: address.path) else {
        result.diagnostics.append(Self.broken(address, page))
        continue
      }
      guard let fragment = address.fragment, !fragment.isEmpty else { continue }
      let target = outputs.path(number)
      let reference = FragmentReference(
        template: page.content.template, page: target,
        fragment: String(decoding: fragment, as: UTF8.self))
      if target == page.outputPath {
        if !ids.contains(fragment[...]), fragment != Array("top".utf8) {
          result.diagnostics.append(Self.missing(reference))
        }
        continue
      }
      if known[number] == nil {
        known[number] = .some(anchors(target).map { FragmentSet($0.map { Array($0.utf8)[...] }) })
      }
      if case .some(.some(let there)) = known[number], !there.contains(fragment[...]) {
        result.value.append(reference)
      }
    }
    result.diagnostics = Array(Set(result.diagnostics)).sorted()
    return result
  }

  /// Every id of a page.
  static func ids(of html: [UInt8]) -> Set<String> {
    Set(PageScan(html).ids.map { String(decoding: html[$0], as: UTF8.self) })
  }

  private static func broken(_ address: PageAddress, _ page: PlannedPage) -> Diagnostic {
    let path = String(decoding: address.path, as: UTF8.self)
    return .error(
      .linkBroken,
      "links lead to pages and files of the site; '/\(path)', linked on '\(page.url)', is neither",
      at: SourceSpan(file: "templates/\(page.content.template).html"))
  }

  static func missing(_ reference: FragmentReference) -> Diagnostic {
    .error(
      .linkAnchor,
      "a link's fragment is an id of the page it leads to; '\(reference.page)' has no "
        + "'\(reference.fragment)'",
      at: SourceSpan(file: "templates/\(reference.template).html"))
  }
}
