import Diagnostics
import SiteModel

extension SitePlan {
  /// What two sources claim.
  var collisions: [Diagnostic] {
    let files = GeneratedFiles(plan: self).paths
    // Numbered through: the files, the pages, the assets, the redirects.
    let firstAsset = files.count + pages.count
    let firstRedirect = firstAsset + site.assets.count
    var check = CollisionCheck(expecting: firstRedirect + redirects.count) { number in
      if number < files.count {
        return .init(outputPath: files[number], span: nil, owner: "a file that Showcase writes")
      }
      if number < firstAsset { return claim(of: pages[number - files.count]) }
      if number < firstRedirect {
        let asset = site.assets[number - firstAsset]
        return .init(
          outputPath: asset.outputPath, span: asset.file.span, owner: "a file of the site")
      }
      let redirect = redirects[number - firstRedirect]
      return .init(
        outputPath: redirect.outputPath, span: redirect.span, owner: "an alias",
        code: .aliasCollision)
    }
    for (index, path) in files.enumerated() { check.add(path, index) }
    for index in pages.indices where !isNamedByStandIn(pages[index].content) {
      check.add(pages[index].outputPath, files.count + index)
    }
    for index in site.assets.indices {
      check.add(site.assets[index].outputPath, firstAsset + index)
    }
    for index in redirects.indices {
      check.add(redirects[index].outputPath, firstRedirect + index)
    }
    check.checkFolders()
    return check.diagnostics
  }

  /// Which source a planned page's URL comes from.
  private func claim(of page: PlannedPage) -> CollisionCheck.Claim {
    let (span, owner): (SourceSpan?, String) =
      switch page.content {
      case .article(let index): (site.articles[index].source.slugSpan, "an article")
      case .project(let index): (site.projects[index].source.slugSpan, "a project")
      case .page(let index): (site.pages[index].source.slugSpan, "a page")
      case .home: (nil, "the home page")
      case .articles: (nil, "the list of articles")
      case .projects: (nil, "the list of projects")
      case .term(let taxonomy, _, _), .terms(let taxonomy, _):
        (nil, "the pages of '\(taxonomies[taxonomy].kind.rawValue)'")
      case .search: (nil, "the index of the site")
      case .compare: (nil, "the page that compares projects")
      case .comparison(let index): (comparisons[index].span, "a comparison")
      case .landscape, .timeline, .figures: (nil, "a picture of all projects")
      case .waysIn: (nil, "the ways in")
      case .news: (nil, "the page of what is new")
      case .graveyard: (nil, "the graveyard")
      case .reading: (nil, "the reading path")
      case .report: (nil, "the report")
      case .notFound: (nil, "the page for URLs that do not exist")
      }
    return .init(outputPath: page.outputPath, span: span, owner: owner)
  }

  /// Whether the page's own name is a mistake that was reported: where it lies is then no second.
  private func isNamedByStandIn(_ page: PlannedPage.Content) -> Bool {
    switch page {
    case .article(let index): site.articles[index].source.hasStandInSlug
    case .project(let index): site.projects[index].source.hasStandInSlug
    case .page(let index): site.pages[index].source.hasStandInSlug
    default: false
    }
  }
}
