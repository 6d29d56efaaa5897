import Testing

@testable import SiteLoader

@Suite struct WebAddressTests {
  @Test(arguments: [
    "https://a.example", "http://a.example:8080/b?c=d#e", "HTTPS://A.example/", "https://a/",
    "https://bücher.example/grün", "https://[::1]:80/", "https://a.example/b:c@d",
    "https://localhost:8000/",
  ])
  func acceptsAbsoluteURLs(_ text: String) {
    #expect(WebAddress.problem(with: text) == nil)
  }

  @Test(arguments: [
    ("a.example/b", "did you mean 'https://a.example/b'?"),
    ("//a.example", "did you mean 'https://a.example'?"),
    ("a.example:8080/b", "did you mean 'https://a.example:8080/b'?"),
    ("nothing", "written in full"), ("https:a.example", "'//'"), ("https://", "a host"),
    ("https://a..b/", "a host"), ("https://a.example:x/", "a number"),
    ("https://a.example/\"x", "quotes"), ("data:text/html,x", "begins with"),
    ("mailto:a@b.example", "begins with https:// or http://"), ("https://u:p@a.example/", "user"),
  ])
  func saysWhatIsWrongAndWhatMayBeMeant(_ text: String, _ says: String) {
    #expect(WebAddress.problem(with: text)?.contains(says) == true)
  }

  @Test func mailIsTakenWhereItIsOfUse() {
    #expect(WebAddress.problem(with: "mailto:a@b.example", schemes: WebAddress.webAndMail) == nil)
    #expect(WebAddress.problem(with: "mailto:", schemes: WebAddress.webAndMail) != nil)
  }

  @Test(arguments: [
    ("cover.png", "content/articles/a/index.md", true),
    ("../../cover.png", "content/articles/a/index.md", true),
    ("../../../cover.png", "content/articles/a/index.md", false),
    ("/images/cover.png", "content/a.md", true), ("/../cover.png", "content/a.md", false),
    ("./a/../b.png", "content/a.md", true), ("images/", "content/a.md", false),
    ("a.png?x", "content/a.md", false), ("data:image/png,x", "content/a.md", false),
  ])
  func aPathStaysBelowContent(_ path: String, _ file: String, _ isGood: Bool) {
    #expect((SitePath.problem(with: path, in: file) == nil) == isGood)
  }

  @Test(arguments: [
    ("k8s", true), ("/old/", true), ("/old/name", true), ("C++ library", true), ("/", false),
    ("a/b", false), ("/a//b", false), ("..", false), ("/a/./b", false), ("/a?b", false),
  ])
  func anAliasIsANameOrARootedPath(_ text: String, _ isGood: Bool) {
    #expect((SitePath.problem(withAlias: text) == nil) == isGood)
  }
}
