import Testing

@testable import DevServer

@Suite struct RequestHeadTests {
  private func parsed(_ text: String) -> RequestHead? { RequestHead(Array(text.utf8)[...]) }

  @Test func readsTheFirstLineAndTheFields() throws {
    let head = try #require(parsed("GET /a?b HTTP/1.1\r\nHost:  x:1 \r\nAccept: */*\r\nhOsT2: y"))

    #expect(head.method == "GET")
    #expect(head.target == Array("/a?b".utf8))
    #expect(head["host"] == "x:1")
    #expect(head["host2"] == "y")
    #expect(head.keepsAlive)
    #expect(!head.hasBody)
  }

  @Test(arguments: [
    "", "GET", "GET /", "GET / HTTP/2", "GET  / HTTP/1.1", "GET / HTTP/1.1 x", " / HTTP/1.1",
    "GET / HTTP/1.1\r\nnonsense", "GET / HTTP/1.1\r\n: x", "\u{16}\u{3}\u{1}",
  ])
  func refusesWhatIsNoRequest(_ text: String) {
    #expect(parsed(text) == nil)
  }

  @Test func aFieldThatIsThereTwiceHasNoValue() {
    let head = parsed("GET / HTTP/1.1\r\nHost: a\r\nHost: b")

    #expect(head?["host"] == nil)
    #expect(head?.has("host") == true)
  }

  @Test(arguments: [
    ("GET / HTTP/1.0", false), ("GET / HTTP/1.1\r\nConnection: close", false),
    ("GET / HTTP/1.1\r\nConnection: keep-alive", true),
  ])
  func saysWhetherMoreFollows(_ text: String, _ keepsAlive: Bool) {
    #expect(parsed(text)?.keepsAlive == keepsAlive)
  }

  @Test(arguments: ["Content-Length: 3", "Transfer-Encoding: chunked", "Content-Length: x"])
  func seesABody(_ field: String) {
    #expect(parsed("GET / HTTP/1.1\r\n\(field)")?.hasBody == true)
  }
}
