import Diagnostics
import SiteModel
import SitePlanner
import Templates

/// Findings to diagnostics: one for each place that they come from, not for each page.
struct FindingReport {
  let catalogue: Catalogue
  /// Of the site's root on its host: `/` or `/repo/`.
  let basePath: String
  let templates: TemplateSet
  /// The names of the pages' own templates.
  let roots: Set<String>
  /// Indices in the plan's pages, by output path.
  let pageIndexes: [String: Int]

  var plan: SitePlan { catalogue.plan }

  private struct Key: Hashable {
    var span: SourceSpan
    var code: DiagnosticCode
    /// Tells apart what has no place of its own in a file.
    var message: [UInt8]
  }

  /// - Parameter findings: None that is open.
  func diagnostics(of findings: [PageFinding]) -> [Diagnostic] {
    var places: [Origin: SourceSpan?] = [:]
    var groups: [Key: [PageFinding]] = [:]
    for finding in findings {
      guard let origin = origin(of: finding) else { continue }
      let found = places[origin] ?? place(of: origin)
      places[origin] = .some(found)
      let setting = found == nil ? setting(of: finding) : nil
      if setting != nil, isPlanned(finding) { continue }
      let place = textGives(finding) ? nil : found ?? setting
      let span =
        place ?? source(of: finding) ?? SourceSpan(file: "templates/\(origin.template).html")
      let key = Key(
        span: span, code: code(of: finding), message: place == nil ? finding.written : [])
      groups[key, default: []].append(finding)
    }
    return groups.compactMap { diagnostic($0.key, $0.value) }.sorted()
  }

  // MARK: Places

  /// What is looked for in the templates: the same for all pages that say the same.
  private struct Origin: Hashable {
    var template: String
    var excerpts: [TemplateSet.Excerpt]
  }

  private func origin(of finding: PageFinding) -> Origin? {
    guard let index = pageIndexes[finding.page] else { return nil }
    var excerpts = [TemplateSet.Excerpt(finding.written, after: .value)]
    if case .twice = finding.kind {
      return Origin(template: plan.pages[index].content.template, excerpts: excerpts)
    }
    if let rest = belowRoot(finding) {
      excerpts.append(.init(Array(rest), after: .tag))
    }
    if let hash = finding.written.firstIndex(of: UInt8(ascii: "#")) {
      excerpts.append(.init(Array(finding.written[hash...]), after: .any))
    }
    return Origin(template: plan.pages[index].content.template, excerpts: excerpts)
  }

  /// What follows the site's root, which is written differently on every page.
  private func belowRoot(_ finding: PageFinding) -> ArraySlice<UInt8>? {
    let relative = AddressForm.relative(from: finding.page, portable: false).root
    return [relative, basePath].map { Array($0.utf8) }
      .first { finding.written.starts(with: $0) }
      .map { finding.written.dropFirst($0.count) }
  }

  /// The entry of the navigation that the address is of.
  private func setting(of finding: PageFinding) -> SourceSpan? {
    guard let rest = belowRoot(finding) else { return nil }
    return plan.site.settings.navigation.first {
      Markup.escaped(catalogue.path($0.url.value)).utf8.elementsEqual(rest)
    }?.url.span
  }

  /// Whether the planner has looked at it: it knows the headings of pages with a text.
  private func isPlanned(_ finding: PageFinding) -> Bool {
    switch finding.kind {
    case .noID(let page, _), .openID(let page, _): self.page(at: page) != nil
    case .nowhere, .twice: false
    }
  }

  private func place(of origin: Origin) -> SourceSpan? {
    templates.place(of: origin.excerpts, in: origin.template, roots: roots)
  }

  /// What no template says is in the page's text, or in its front matter.
  private func source(of finding: PageFinding) -> SourceSpan? {
    page(at: finding.page).map { SourceSpan(file: $0.file.path) }
  }

  /// Whether the id is one of the page's text, which is easier to change than the theme's.
  private func textGives(_ finding: PageFinding) -> Bool {
    guard case .twice(let id) = finding.kind else { return false }
    return page(at: finding.page)?.body.hasAnchor(id) == true
  }

  private func page(at path: String) -> PageSource? {
    guard let index = pageIndexes[path] else { return nil }
    return switch plan.pages[index].content {
    case .article(let index): plan.site.articles[index].source
    case .project(let index): plan.site.projects[index].source
    case .page(let index): plan.site.pages[index].source
    default: nil
    }
  }

  // MARK: Messages

  private func code(of finding: PageFinding) -> DiagnosticCode {
    switch finding.kind {
    case .nowhere: .linkBroken
    case .noID, .openID: .linkAnchor
    case .twice: .idDuplicate
    }
  }

  private func diagnostic(_ key: Key, _ findings: [PageFinding]) -> Diagnostic? {
    let indexes = Set(findings.compactMap { pageIndexes[$0.page] })
    guard let first = findings.min(by: { $0.page < $1.page }), let index = pageIndexes[first.page]
    else { return nil }
    let others = indexes.count - 1
    let pages =
      "'\(plan.pages[index].url)'"
      + (others == 0 ? "" : " and \(others) more page\(others == 1 ? "" : "s")")
    switch first.kind {
    case .nowhere(let path):
      return .error(
        key.code,
        "links lead to pages and files of the site; '/\(path)', linked on \(pages), is neither",
        at: key.span)
    case .noID(let page, let fragment), .openID(let page, let fragment):
      return .error(
        key.code,
        "a link's fragment is an id of the page it leads to; '\(page)' has no '\(fragment)', linked "
          + "on \(pages)", at: key.span)
    case .twice(let id):
      return .warning(
        key.code, "an id is given once on a page; '\(id)' is given again on \(pages)", at: key.span)
    }
  }
}
