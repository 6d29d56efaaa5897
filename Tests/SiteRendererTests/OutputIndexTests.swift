import Testing

@testable import SiteRenderer

@Suite struct OutputIndexTests {
  private let index = OutputIndex(["index.html", "a/index.html", "a/b.txt", "myindex.html"])

  @Test(arguments: [
    ("", "index.html"), ("index.html", "index.html"), ("a/", "a/index.html"),
    ("a/index.html", "a/index.html"), ("a/b.txt", "a/b.txt"), ("myindex.html", "myindex.html"),
  ])
  func findsFilesAndFolders(address: String, path: String) {
    #expect(index.number(of: Array(address.utf8)[...]).map(index.path) == path)
  }

  @Test(arguments: ["a", "a/b", "b/", "my", "a/b.txt/", "index"])
  func findsNothingElse(address: String) {
    #expect(index.number(of: Array(address.utf8)[...]).map(index.path) == nil)
  }

  @Test func findsEachOfManyPaths() {
    let paths = (0..<5_000).map { "pages/\($0)/index.html" }
    let index = OutputIndex(paths)

    for number in stride(from: 0, to: 5_000, by: 7) {
      #expect(
        index.number(of: Array("pages/\(number)/".utf8)[...]).map(index.path) == paths[number])
    }
  }
}
