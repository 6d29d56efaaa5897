package import Diagnostics
import Markdown
package import SearchIndex
package import SiteModel
package import SitePlanner
package import Templates

/// Turns the plan into the bytes of every file of the site.
///
/// Pure: an output depends on the plan, the templates and the bodies alone, so outputs may be
/// rendered in any order, from many threads.
///
/// A class, so that handing it to what looks something up in it copies one reference, not a theme.
package final class SiteRenderer: Sendable {
  /// Everything that is made, sorted by path. Files that are copied as they are not among it.
  package let outputs: [SiteOutput]

  private let pages: PageRenderer
  private let theme: Theme
  private let plan: SitePlan
  private let links: LinkCheck
  private let data: CatalogueData
  private let pageIndexes: [String: Int]

  /// - Parameters:
  ///   - templates: Compiled with `theme.shapes` as their roots.
  ///   - body: Reads a converted body, an encoded `Fragment`, from where it is kept.
  package init(
    plan: SitePlan, theme: Theme, templates: TemplateSet, options: RenderOptions = RenderOptions(),
    body: @Sendable @escaping (BodyReference) throws -> [UInt8]
  ) {
    self.plan = plan
    self.theme = theme
    pages = PageRenderer(
      shell: SiteShell(
        catalogue: Catalogue(plan, portable: options.portable, uses: templates.uses),
        assets: theme.assets, uses: templates.uses),
      views: theme.pages, templates: templates, body: body)
    data = CatalogueData(pages.catalogue, facets: pages.shell.facets)
    outputs = Self.outputs(of: pages.catalogue, theme).sorted { $0.path < $1.path }
    links = LinkCheck(
      outputs: outputs.map(\.path) + plan.site.assets.map(\.outputPath),
      basePath: pages.shell.basePath)
    pageIndexes = Dictionary(
      plan.pages.indices.map { (plan.pages[$0].outputPath, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func outputs(of catalogue: Catalogue, _ theme: Theme) -> [SiteOutput] {
    let plan = catalogue.plan
    var outputs = plan.pages.indices.map {
      SiteOutput(path: plan.pages[$0].outputPath, content: .page($0))
    }
    outputs += plan.redirects.indices.map {
      SiteOutput(path: plan.redirects[$0].outputPath, content: .redirect($0))
    }
    outputs += plan.machineFiles.map { SiteOutput(path: $0.path, content: .machine($0.file)) }
    for (part, path) in SitemapRenderer(catalogue: catalogue).paths.enumerated() {
      outputs.append(SiteOutput(path: path, content: .sitemap(part)))
    }
    if !plan.site.assets.contains(where: { $0.outputPath == SitePlan.robotsPath }) {
      outputs.append(SiteOutput(path: SitePlan.robotsPath, content: .robots))
    }
    outputs += plan.catalogueFiles.map { SiteOutput(path: $0.path, content: .catalogue($0)) }
    outputs += theme.files.indices.map {
      SiteOutput(path: theme.files[$0].outputPath, content: .themeFile($0))
    }
    return outputs
  }

  /// Returns the file's bytes, with the addresses in it that templates may not write, and what
  /// `settle(_:)` is to be asked.
  ///
  /// Throws only what reading a body throws.
  package func render(_ output: SiteOutput) throws -> Checked<RenderedFile> {
    let reads = BodyReads()
    var pages = pages
    pages.body = reads.noting(pages.body)
    pages.quoting = reads.note
    var rendered = try render(output, pages)
    rendered.value.texts = reads.references
    return rendered
  }

  private func render(_ output: SiteOutput, _ pages: PageRenderer) throws -> Checked<RenderedFile> {
    switch output.content {
    case .page(let index):
      let page = plan.pages[index]
      let rendered = try pages.render(page)
      let findings = links.check(rendered.value, of: page, anchors: anchors)
      return Checked(
        RenderedFile(bytes: rendered.value, findings: findings), rendered.diagnostics)
    case .redirect(let index):
      let renderer = RedirectRenderer(catalogue: pages.catalogue)
      return finished(renderer.render(plan.redirects[index]))
    case .machine(let file):
      let renderer = MachineRenderer(
        catalogue: pages.catalogue, body: pages.absoluteBody(ofArticle:))
      return finished(try renderer.render(file))
    case .sitemap(let part):
      return finished(SitemapRenderer(catalogue: pages.catalogue).render(part))
    case .robots:
      let renderer = RobotsRenderer(settings: plan.site.settings, basePath: pages.shell.basePath)
      return finished(renderer.render())
    case .catalogue(let file): return finished(data.bytes(of: file))
    case .themeFile(let index): return finished(theme.files[index].bytes)
    }
  }

  private func finished(_ bytes: [UInt8]) -> Checked<RenderedFile> {
    Checked(RenderedFile(bytes: bytes))
  }

  /// Makes the search's data, which is no output of its own: its files come all at once.
  ///
  /// - Parameter contents: Returns the hash of a source, by its path, where it is known.
  package func searchIndexer(
    contents: @Sendable @escaping (String) -> ContentHash? = { _ in nil }
  ) -> SearchIndexer {
    SearchSource(catalogue: pages.catalogue, body: pages.body).indexer(contents)
  }

  /// Returns what is wrong with the pages, all pages' findings taken together.
  package func settle(_ findings: [PageFinding]) throws -> [Diagnostic] {
    guard !findings.isEmpty else { return [] }
    var ids: [String: Set<String>] = [:]
    let mistakes = try findings.filter { finding in
      guard case .openID(let path, let fragment) = finding.kind else { return true }
      guard let index = pageIndexes[path] else { return false }
      if ids[path] == nil {
        ids[path] = LinkCheck.ids(of: try pages.render(plan.pages[index]).value)
      }
      return ids[path]?.contains(fragment) == false
    }
    return FindingReport(
      catalogue: pages.catalogue, basePath: pages.shell.basePath, templates: pages.templates,
      roots: Set(theme.shapes.keys),
      pageIndexes: pageIndexes
    ).diagnostics(of: mistakes)
  }

  /// The ids that the text of the page at `path` holds; nil where no page is.
  private func anchors(_ path: String) -> [String]? {
    guard let index = pageIndexes[path] else { return nil }
    return switch plan.pages[index].content {
    case .article(let article): plan.site.articles[article].source.body.anchors
    case .project(let project): plan.site.projects[project].source.body.anchors
    case .page(let page): plan.site.pages[page].source.body.anchors
    case .waysIn(let listing):
      plan.graph.waysIn.parts(ofPage: listing.number).filter { !$0.isContinued }
        .map { "Language-\(plan.graph.waysIn.sections[$0.section].slug)" }
    default: []
    }
  }
}
