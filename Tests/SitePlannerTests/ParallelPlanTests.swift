import Diagnostics
import SiteModel
import SitePlanner
import Testing

/// However many pages are looked at side by side, the plan is the same.
@Suite struct ParallelPlanTests {
  /// 700 pages that link to each other, on request some of them to nothing.
  private static func site(isBroken: Bool) -> Site {
    var builder = SiteBuilder()
    for number in 0..<400 {
      let next = "../projects/p\(number * 7 % 300).md"
      let sentence = number.isMultiple(of: 3) ? "P" : "See what \(number) says of it."
      let last = isBroken && number.isMultiple(of: 3) ? "../projects/q\(number).md" : next
      builder.article(
        "a\(number)", date: "2026-01-\(10 + number % 20)",
        tags: ["t\(number % 5)", "u\(number % 31)"], projects: ["p\(number % 11)"],
        links: [
          SiteBuilder.link(next, sentence: sentence),
          SiteBuilder.link("p\(number % 300)", kind: .wiki, sentence: "P"),
          SiteBuilder.link(last, sentence: "A sentence of many words."),
        ])
    }
    for number in 0..<300 {
      builder.project(
        "p\(number)", title: "Title \(number % 40)", tags: ["t\(number % 7)"],
        links: [SiteBuilder.link("../articles/a\(number).md")]
      ) {
        let span = SourceSpan(file: $0.source.file.path, line: 8)
        $0.related = [Located("p\((number + 1) % 300)", at: span)]
      }
    }
    return builder.site
  }

  @Test(arguments: [false, true], [1, 2, 3, 16])
  func isTheSameForEveryNumberOfJobs(isBroken: Bool, jobs: Int) async throws {
    let site = Self.site(isBroken: isBroken)
    let options = PlanOptions(now: nil, report: true)
    let one = SitePlanner.plan(site, options: options)
    let many = try await SitePlanner.plan(site, options: options, jobs: Jobs(jobs))

    #expect(one.diagnostics.isEmpty != isBroken)
    #expect(many.diagnostics == one.diagnostics)
    let (plan, other) = (one.value, many.value)
    // As one truth each: what differs is too long to show.
    let isSame = [
      plan.site == other.site, plan.pages == other.pages, plan.taxonomies == other.taxonomies,
      plan.articles == other.articles, plan.projects == other.projects,
      plan.sitePages == other.sitePages, plan.graph == other.graph, plan.index == other.index,
      plan.findings == other.findings, plan.newestArticles == other.newestArticles,
      plan.projectsByTitle == other.projectsByTitle,
    ]
    #expect(!isSame.contains(false))
  }
}
