import SiteLoader
import Testing

@Suite struct SourceTreeTests {
  private let site = TemporarySite([
    "content/articles/a.md": "x", "content/articles/.a.md.swp": "x", "templates/home.html": "x",
    "public/index.html": "x", ".git/HEAD": "x", "content/.well-known/security.txt": "x",
    "content/articles/4913": "",
  ])

  @Test func holdsWhatASiteIsMadeOf() {
    let tree = SourceTree(root: site.root)

    #expect(
      Set(tree.folders) == ["content", "content/articles", "content/.well-known", "templates"])
    #expect(
      Set(tree.files.keys) == [
        "content/site.yml", "content/articles/a.md", "templates/home.html",
        "content/.well-known/security.txt",
      ])
  }

  @Test func saysWhatDiffers() {
    let before = SourceTree(root: site.root)
    #expect(SourceTree(root: site.root).changes(since: before).isEmpty)
    site.write("content/articles/a.md", "longer")
    site.write("content/new/b.md", "x")
    let after = SourceTree(root: site.root)

    #expect(
      after.changes(since: before) == ["content/articles/a.md", "content/new", "content/new/b.md"])
    #expect(before.changes(since: after) == after.changes(since: before))
  }

  @Test(arguments: ["a.md~", ".a.md.swp", "a.swp", ".#a.md", "#a.md#", "4913", ".hidden"])
  func whatEditorsLeaveBehindIsNoSource(_ name: String) {
    #expect(!SourceTree.isSource(Array(name.utf8), in: "content"))
  }
}
