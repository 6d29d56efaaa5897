import SiteModel
import Testing

@testable import SiteLoader

@Suite struct SourcePlaceTests {
  @Test(arguments: [
    ("content/site.yml", SourcePlace.settings),
    ("content/index.md", .page(folders: [], name: nil)),
    ("content/about.md", .page(folders: [], name: "about")),
    ("content/docs/index.md", .page(folders: [], name: "docs")),
    ("content/docs/start.md", .page(folders: ["docs"], name: "start")),
    ("content/docs/a/index.md", .page(folders: ["docs"], name: "a")),
    ("content/articles/hello.md", .article(name: "hello")),
    ("content/articles/hello/index.md", .article(name: "hello")),
    ("content/articles/hello/cover.png", .asset(outputPath: "articles/hello/cover.png")),
    ("content/projects/swift.md", .project(name: "swift")),
    ("content/projects/swift/index.md", .project(name: "swift")),
    ("content/projects/swift.forge.json", .sidecar),
    ("content/data.forge.json", .asset(outputPath: "data.forge.json")),
    ("content/articles.md", .page(folders: [], name: "articles")),
    ("content/docs/site.yml", .asset(outputPath: "docs/site.yml")),
    ("content/CNAME", .asset(outputPath: "CNAME")),
  ])
  func aPathSaysWhatAFileIs(_ path: String, _ place: SourcePlace) {
    #expect(SourcePlace(path) == place)
  }

  @Test(arguments: [
    ("content/articles/2024/hello.md", "content/articles/hello.md"),
    ("content/articles/2024/hello/index.md", "content/articles/hello.md"),
    ("content/projects/a/b/c.md", "content/projects/c/index.md"),
    ("content/articles/index.md", "no file of its own"),
    ("content/site.yaml", "content/site.yml"),
    ("content/404.md", "templates/404.html"),
  ])
  func aMisplacedFileIsToldWhereToGo(_ path: String, _ hint: String) {
    guard case .misplaced(let text) = SourcePlace(path) else {
      Issue.record("\(path) is misplaced")
      return
    }
    #expect(text.contains(hint))
  }
}
