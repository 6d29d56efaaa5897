import SiteModel
import Testing

@testable import DevServer

@Suite struct RequestPathTests {
  @Test(arguments: [
    ("/", ""), ("/articles/", "articles/"), ("/articles", "articles"),
    ("/a%20b/", "a b/"), ("/caf%C3%A9.png", "café.png"), ("/a.css?1#x", "a.css"),
    ("/100%25/", "100%/"), ("/%252e%252e/x", "%2e%2e/x"), ("/...", "..."),
    ("/.well-known/x", ".well-known/x"),
  ])
  func decodesOnce(_ target: String, _ path: String) {
    #expect(RequestPath.decoded(Array(target.utf8)[...]) == path)
  }

  @Test(arguments: [
    "", "x", "http://127.0.0.1/", "*", "//", "//evil.example/", "/a//b", "/..", "/../x",
    "/a/../b", "/a/..", "/./a", "/%2e%2e/etc/passwd", "/%2E%2e%2fetc", "/a/%2e/b", "/a%00.html",
    "/a%0d%0ax", "/%7f", "/a%5cb", "/a\\..\\b", "/%", "/%2", "/%zz", "/%ff", "/%c3%28",
    "/%c0%ae%c0%ae/",
    // A mark that combines with the slash before it.
    "/%2f%cd%a5x", "/a/../%cd%a5x", "/a/..%2f%cd%a5x",
    "/%ed%a0%80",
  ])
  func refusesWhatIsTheAddressOfNoFile(_ target: String) {
    #expect(RequestPath.decoded(Array(target.utf8)[...]) == nil)
  }

  @Test func refusesBytesThatAreNotUTF8() {
    #expect(RequestPath.decoded([0x2F, 0xFF, 0xFE]) == nil)
    #expect(RequestPath.decoded([0x2F, 0x00]) == nil)
  }

  @Test(arguments: [
    ("/e?page=%2Fa%2F", "/a/"), ("/e?x=1&page=/b", "/b"), ("/e?pages=1", nil), ("/e", nil),
    ("/e?page=%", nil),
  ])
  func findsAFieldOfTheQuery(_ target: String, _ value: String?) {
    #expect(RequestPath.field("page", of: Array(target.utf8)[...]) == value)
  }

  @Test func whatIsEncodedIsDecoded() {
    let path = "a b/ü%2e\"<>\u{1F600}/x"

    #expect(RequestPath.decoded(Array("/\(URLPath.encode(path))".utf8)[...]) == path)
  }
}
