import Diagnostics
import SiteModel
import Testing

@testable import SitePlanner

/// Each thing that a person should look at, found where it is and nowhere else.
@Suite struct ReviewTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var site: @Sendable (inout SiteBuilder) -> Void
    /// `file:line:column code`.
    var found: [String] = []

    init(
      _ description: String, finds found: [String] = [],
      _ site: @escaping @Sendable (inout SiteBuilder) -> Void
    ) {
      testDescription = description
      self.site = site
      self.found = found
    }
  }

  static func findings(
    on day: String = "2026-06-15", staleAfter period: ReviewPeriod = .usual,
    _ make: (inout SiteBuilder) -> Void
  ) -> [Finding] {
    var builder = SiteBuilder()
    make(&builder)
    let plan = SitePlanner.plan(builder.site, options: PlanOptions(now: nil)).value
    return Review.findings(of: plan, on: ContentDate(parsing: day), staleAfter: period)
  }

  @Test(arguments: pictures + headings + orphans + neighbours + others)
  func findsWhatAPersonShouldLookAt(_ example: Case) {
    let findings = Self.findings(example.site)

    #expect(
      findings.map { "\($0.diagnostic.span) \($0.diagnostic.code.rawValue)" } == example.found)
    #expect(findings.allSatisfy { $0.diagnostic.severity == .warning })
  }

  static let pictures: [Case] = [
    Case("a picture without a text", finds: ["content/articles/a.md:8:1 alt-missing"]) {
      $0.article("a") {
        $0.source.body.picturesWithoutText = [SourceSpan(file: $0.source.file.path, line: 8)]
      }
    },
    Case("a head picture without 'alt'", finds: ["content/articles/a.md:6:1 alt-missing"]) {
      $0.asset("articles/x.png", pixels: PixelSize(width: 10, height: 10))
      $0.article("a") {
        $0.image = PageImage(
          src: Located("x.png", at: SourceSpan(file: $0.source.file.path, line: 6)), alt: "")
      }
    },
    Case("a picture just small enough") {
      $0.asset("x.png", size: 1_000_000, pixels: PixelSize(width: 4_096, height: 4_096))
    },
    Case("too many bytes", finds: ["content/x.png:1:1 image-oversized"]) {
      $0.asset("x.png", size: 1_000_001, pixels: PixelSize(width: 10, height: 10))
    },
    Case("too many pixels", finds: ["content/x.png:1:1 image-oversized"]) {
      $0.asset("x.png", pixels: PixelSize(width: 10, height: 4_097))
    },
    Case("a drawing has no pixels") {
      $0.asset("x.svg", pixels: PixelSize(width: 9_000, height: 9_000))
    },
    Case("a large file that is no picture") { $0.asset("x.zip", size: 9_000_000) },
  ]

  static let headings: [Case] = [
    heading("one after another", [2, 3, 4, 2, 3]), heading("back up at once", [2, 3, 4, 2]),
    heading("the first at level 1", [1, 2]), heading("none", []),
    heading("the first too deep", [3], lines: [0]),
    heading("twice", [2, 4, 2, 5], lines: [1, 3]),
  ]

  private static func heading(
    _ description: String, _ levels: [Int], lines: [Int] = []
  ) -> Case {
    Case(
      "headings: \(description)",
      finds: lines.map { "content/articles/a.md:\(10 + $0):1 heading-skipped" }
    ) {
      $0.article("a") { article in
        article.source.body.outline = levels.enumerated().map { line, level in
          Heading(
            level: level, id: "h\(line)", text: "Heading",
            span: SourceSpan(file: article.source.file.path, line: 10 + line))
        }
      }
    }
  }

  static let orphans: [Case] = [
    Case("nothing links to a page", finds: ["content/about.md:1:1 page-orphaned"]) {
      $0.page("/")
      $0.page("/about/")
    },
    Case("a page that links only to itself", finds: ["content/about.md:1:1 page-orphaned"]) {
      $0.page("/about/", links: [SiteBuilder.link("about.md")])
    },
    Case("a text links to it") {
      $0.page("/about/")
      $0.article("a", links: [SiteBuilder.link("../about.md#top")])
    },
    Case("the navigation leads to it") {
      $0.page("/about/")
      $0.site.settings.navigation = [
        NavigationLink(
          title: "About",
          url: Located("/about/#top", at: SourceSpan(file: "content/site.yml", line: 3)))
      ]
    },
    Case("it has a place in the navigation") { $0.page("/about/") { $0.navigation = 1 } },
    Case("articles and projects stand in lists") {
      $0.article("a")
      $0.project("p")
    },
  ]

  static let neighbours: [Case] = [
    Case("both name each other") {
      $0.project("a") { $0.related = related(["b"], "a") }
      $0.project("b") { $0.related = related(["a"], "b") }
    },
    Case("one does not name the other", finds: ["content/projects/a.md:21:1 related-one-sided"]) {
      $0.project("a") { $0.related = related(["c", "b"], "a") }
      $0.project("b")
      $0.project("c") { $0.related = related(["a"], "c") }
    },
    Case("one that has ended names its successor") {
      $0.project("a") {
        $0.related = related(["b"], "a")
        $0.status = .abandoned
      }
      $0.project("b")
    },
    Case("there is room for six", finds: ["content/projects/f.md:20:1 related-one-sided"]) {
      for name in ["a", "b", "c", "d", "e", "f", "g", "h"] {
        $0.project(name) { $0.related = related(["z"], name) }
      }
      $0.project("z") { $0.related = related(["a", "b", "c", "d", "e"], "z") }
    },
  ]

  private static func related(_ slugs: [String], _ own: String) -> [Located<String>] {
    slugs.enumerated().map {
      Located($0.element, at: SourceSpan(file: "content/projects/\(own).md", line: 20 + $0.offset))
    }
  }

  static let others: [Case] = [
    Case("most have a logo", finds: ["content/projects/c.md:1:1 logo-missing"]) {
      for name in ["a", "b"] { $0.project(name) { $0.logo = logo(name) } }
      $0.project("c")
      $0.asset("projects/x.svg", pixels: PixelSize(width: 1, height: 1))
    },
    Case("half have a logo") {
      $0.project("a") { $0.logo = logo("a") }
      $0.project("b")
      $0.asset("projects/x.svg", pixels: PixelSize(width: 1, height: 1))
    },
    Case("nobody says how free it is", finds: ["content/projects/a.md:7:1 openness-undeclared"]) {
      $0.project("a") { $0.openness = .undeclared }
    },
  ]

  private static func logo(_ name: String) -> Located<String> {
    Located("x.svg", at: SourceSpan(file: "content/projects/\(name).md", line: 9))
  }
}
