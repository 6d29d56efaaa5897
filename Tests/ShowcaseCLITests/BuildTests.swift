import Foundation
import Testing

@Suite struct BuildTests {
  @Test func aSiteWithNothingButContentBuildsWithTheEmbeddedTheme() throws {
    let site = try SampleSite.complete()

    let outcome = try site.build()

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("Built "))
    for page in [
      "index.html", "404.html", "articles/index.html", "articles/hello/index.html",
      "projects/index.html", "projects/tool/index.html", "docs/start/index.html", "feed.xml",
      "sitemap.xml", "robots.txt", "files/data.txt", "tags/sample/index.html",
      "licenses/mit/index.html",
    ] {
      #expect(site.read("public/\(page)") != nil, "\(page)")
    }
  }

  @Test func theSameSiteTwiceTouchesNothing() throws {
    let site = try SampleSite.complete()
    try site.build()
    let before = site.identities()

    let outcome = try site.build()

    #expect(outcome.output.contains(": 0 written, "))
    #expect(site.identities() == before)
  }

  @Test func oneWordRewritesOnlyThePagesThatShowIt() throws {
    let site = try SampleSite.complete()
    try site.writeArticle("second", date: "2026-02-02", body: "First.\n\nMore ~~or less~~ text.\n")
    try site.build()
    let before = site.identities()

    try site.writeArticle("second", date: "2026-02-02", body: "First.\n\nOnly ~~or less~~ text.\n")
    try site.build()

    let after = site.identities()
    let changed = Set(after.keys.filter { after[$0] != before[$0] })
    #expect(changed.contains("articles/second/index.html"))
    let feeds = ["", "articles/"].flatMap { folder in
      ["feed.xml", "rss.xml", "feed.json"].map { folder + $0 }
    }
    let expected = Set(["articles/second/index.html"] + feeds)
    #expect(changed.filter { !$0.hasPrefix("search/") }.isSubset(of: expected), "\(changed)")
    #expect(changed.allSatisfy { !$0.hasPrefix("search/") || $0.hasSuffix(".js") }, "\(changed)")
  }

  @Test func anIncrementalBuildEqualsACleanOne() throws {
    let site = try SampleSite.complete()
    try site.build()
    try site.writeArticle("second", body: "Other words, another date.\n")
    try site.build()
    let incremental = site.tree()

    try site.build("--output", site.root.appendingPathComponent("clean").path)

    #expect(site.tree("clean") == incremental)
  }

  @Test func aRemovedPageIsGoneWithEveryMentionInLists() throws {
    let site = try SampleSite.complete()
    try site.build()
    try site.remove("content/articles/second.md")

    let outcome = try site.build()

    #expect(outcome.output.contains("removed"))
    for (path, bytes) in site.tree() {
      #expect(!path.contains("second"))
      #expect(bytes.range(of: Data("articles/second".utf8)) == nil, "\(path)")
      #expect(bytes.range(of: Data("Article second".utf8)) == nil, "\(path)")
    }
  }

  @Test func aFreshCloneWithItsOutputLosesStalePagesAndKeepsForeignFiles() throws {
    let site = try SampleSite.complete()
    try site.write(
      "content/articles/old.md",
      "---\ntitle: Old\ndate: 2025-01-01\naliases: [older]\ntags: [gone]\n---\nOld.\n")
    try site.build()
    try site.remove(".showcase")
    try site.remove("content/articles/old.md")
    try site.write("public/CNAME", "example.org\n")
    try site.write("public/own/index.html", "<!doctype html><title>Somebody's</title>")

    let outcome = try site.build()

    #expect(outcome.status == 0)
    for page in ["articles/old/index.html", "articles/older/index.html", "tags/gone/index.html"] {
      #expect(site.read("public/\(page)") == nil, "\(page)")
    }
    #expect(site.read("public/CNAME") == "example.org\n")
    #expect(site.read("public/own/index.html") != nil)
    #expect(
      outcome.errors.contains("'public/CNAME', 'public/own' are not known"), "\(outcome.errors)")
  }

  @Test func mistakesLeaveTheOutputAsItWas() throws {
    let site = try SampleSite.complete()
    try site.build()
    let before = site.identities()
    try site.writeArticle("hello", body: "[gone](nowhere.md)\n")

    let outcome = try site.build()

    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("content/articles/hello.md:6:"))
    #expect(outcome.errors.contains("[link-broken]"))
    #expect(site.identities() == before)
  }

  @Test func tenMistakesAreTenDiagnosticsWithTheirPlaces() throws {
    let site = try SampleSite.complete()
    try site.build()
    let before = site.identities()
    try MistakenSources.write(to: site)

    let outcome = try site.build()

    let lines = outcome.errors.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(outcome.status == 1)
    #expect(lines.count == 10, "\(outcome.errors)")
    for line in lines {
      #expect(
        line.wholeMatch(of: /content\/[^:]+:\d+:\d+: error: .+ \[[a-z-]+\]/) != nil, "\(line)")
    }
    #expect(site.identities() == before)
  }

  @Test func strictTurnsWarningsIntoErrors() throws {
    let site = try SampleSite.complete()
    try site.write("content/docs/odd.md", "---\ntitle: Odd\ntitel: Typo\n---\nText.\n")

    let lenient = try site.build()
    let strict = try site.build("--strict")

    #expect(lenient.status == 0)
    #expect(lenient.errors.contains("warning: "))
    #expect(strict.status == 1)
    #expect(strict.errors.contains("[key-unknown]"))
  }

  @Test func draftsAreBuiltOnlyWhenAskedFor() throws {
    let site = try SampleSite.complete()
    try site.write(
      "content/articles/draft.md", "---\ntitle: D\ndate: 2026-01-01\ndraft: yes\n---\nDraft.\n")

    try site.build()
    #expect(site.read("public/articles/draft/index.html") == nil)
    try site.build("--drafts")
    #expect(site.read("public/articles/draft/index.html") != nil)
    try site.build()
    #expect(site.read("public/articles/draft/index.html") == nil)
  }

  @Test func verifyTellsWhetherTheOutputIsWhatWouldBeWritten() throws {
    let site = try SampleSite.complete()
    try site.build()
    #expect(try site.build("--verify").status == 0)

    try site.write("public/articles/hello/index.html", "tampered")
    try site.write("public/stray.html", "stray")
    try site.remove("public/robots.txt")
    let outcome = try site.build("--verify")

    #expect(outcome.status == 1)
    for path in ["articles/hello/index.html", "stray.html", "robots.txt"] {
      #expect((outcome.output + outcome.errors).contains(path))
    }
    #expect(site.read("public/stray.html") == "stray")
  }

  @Test func portablePagesLinkToFiles() throws {
    let site = try SampleSite.complete()

    try site.build("--portable")

    let home = try #require(site.read("public/index.html"))
    #expect(home.contains("projects/index.html"))
    #expect(!home.contains("href=\"/"))
  }

  @Test func theBaseURLReachesFeedAndSitemap() throws {
    let site = try SampleSite.complete()

    try site.build("--base-url", "https://other.example/repo")

    #expect(
      site.read("public/sitemap.xml")?.contains("https://other.example/repo/articles/") == true)
    #expect(site.read("public/feed.xml")?.contains("https://example.org") == false)
  }

  @Test func anOutputThatHoldsTheSourcesIsRefused() throws {
    let site = try SampleSite.complete()

    for output in [".", "content", "content/out", "..", "/"] {
      let folder = output.hasPrefix("/") ? output : "\(site.root.path)/\(output)"
      let outcome = try site.build("--output", folder)
      #expect(outcome.status == 1, "\(output)")
      #expect(outcome.errors.contains("[output-refused]"), "\(output): \(outcome.errors)")
    }
    #expect(site.read("content/site.yml") != nil)
  }
}
