import Foundation
import Testing

/// The program itself, asked over a socket.
@Suite struct ServeCommandTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite()
    try site.write(
      "content/articles/hello.md",
      "---\ntitle: Hello\ndate: 2024-05-06\naliases: [old]\n---\nGood *morning*.\n")
    try site.write(
      "content/articles/later.md", "---\ntitle: Later\ndate: 2024-05-06\ndraft: true\n---\nSoon.\n")
    try site.write("content/notes.txt", "as it is")
  }

  private func status(_ answer: String) -> String {
    String(answer.prefix { $0 != "\r\n" }.split(separator: " ").dropFirst().first ?? "")
  }

  @Test func everyKindOfFileIsServedFromThePlan() throws {
    let server = try DevServerProcess(site)
    let expected = [
      ("/", "text/html"), ("/articles/hello/", "Good <em>morning</em>"), ("/notes.txt", "as it is"),
      ("/articles/old/", "http-equiv=\"refresh\""), ("/feed.xml", "application/atom+xml"),
      ("/search/index.js", "text/javascript"), ("/sitemap.xml", "application/xml"),
      ("/robots.txt", "text/plain"), ("/articles/later/", "Draft: not published"),
      ("/_showcase/live.js", "EventSource"), ("/repo/articles/hello/", "Good"),
    ]
    for (target, text) in expected {
      let answer = try RawConnection.answer(port: server.port, target)
      #expect(status(answer) == "200", "\(target)")
      #expect(answer.contains(text), "\(target)")
      #expect(answer.contains("Cache-Control: no-store"), "\(target)")
    }
  }

  @Test func whatHasItsFingerprintInItsNameIsAskedForOnce() throws {
    let server = try DevServerProcess(site)
    let page = try RawConnection.answer(port: server.port, "/")
    let style = try #require(
      page.firstMatch(of: /href="(?:\.\/)?(assets\/style\.[0-9a-f]+\.css)"/)?.1)

    let answer = try RawConnection.answer(port: server.port, "/\(style)")

    #expect(status(answer) == "200")
    #expect(answer.contains("Cache-Control: private, max-age=3600, immutable"))
  }

  @Test func anEarlierFingerprintGivesTheFileAsItIsNowAndIsNotKept() throws {
    let server = try DevServerProcess(site)
    let answer = try RawConnection.answer(port: server.port, "/assets/style.0123456789.css")

    #expect(status(answer) == "200")
    #expect(answer.contains("Content-Type: text/css"))
    #expect(!answer.contains("immutable"))
  }

  @Test func aFolderWithoutItsSlashLeadsToTheOneWith() throws {
    let server = try DevServerProcess(site)
    let answer = try RawConnection.answer(port: server.port, "/articles/hello?x=1")

    #expect(status(answer) == "302")
    #expect(answer.contains("Location: /articles/hello/\r\n"))
  }

  @Test func noPathLeadsOutOfTheSite() throws {
    try site.write("secret.md", "secret")
    let server = try DevServerProcess(site)
    for target in [
      "/../secret.md", "/%2e%2e/secret.md", "/content/site.yml", "/site.yml", "/articles/hello.md",
      "/..%2fsecret.md", "/x%00", "/%ff", "/..\\secret.md", "//etc/passwd", "/%2fetc%2fpasswd",
      "\(site.root)/secret.md", "file:///etc/passwd", "/_showcase/nothing", "/search/t-9999.js",
    ] {
      let answer = try RawConnection.answer(port: server.port, target)
      #expect(status(answer) == "404", "\(target)")
      #expect(!answer.contains("secret\n") && !answer.contains("root:"), "\(target)")
    }
    #expect(server.isRunning)
  }

  @Test func draftsCanBeLeftOut() throws {
    let server = try DevServerProcess(site, ["--no-drafts"])

    #expect(try status(RawConnection.answer(port: server.port, "/articles/later/")) == "404")
  }

  @Test func headsHaveTheLengthButNotTheBody() throws {
    let server = try DevServerProcess(site)
    let answer = try RawConnection.answer(port: server.port, "/notes.txt", method: "HEAD")

    #expect(answer.contains("Content-Length: 8\r\n"))
    #expect(answer.hasSuffix("\r\n\r\n"))
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get", "X"])
  func otherMethodsAreRefused(_ method: String) throws {
    let server = try DevServerProcess(site)
    let answer = try RawConnection.answer(port: server.port, "/", method: method)

    #expect(status(answer) == "405")
    #expect(answer.contains("Allow: GET, HEAD\r\n"))
  }

  @Test func anotherSiteReadsNothing() throws {
    let server = try DevServerProcess(site)
    for host in ["evil.example:\(server.port)", "evil.example", "", "127.0.0.1:1"] {
      let answer = try RawConnection.answer(port: server.port, "/", host: host)
      #expect(status(answer) == "403", "\(host)")
      #expect(!answer.contains("<html"), "\(host)")
    }
    let channel = try RawConnection.answer(
      port: server.port, "/_showcase/events", fields: "Origin: http://evil.example\r\n")
    #expect(status(channel) == "403")
  }

  @Test func whatABrowserCallsAnotherSitesTakesNoPlaceOnTheChannel() throws {
    let server = try DevServerProcess(site)
    for value in ["cross-site", "same-site"] {
      let answer = try RawConnection.answer(
        port: server.port, "/_showcase/events", fields: "Sec-Fetch-Site: \(value)\r\n")
      #expect(status(answer) == "403", "\(value)")
    }
  }

  @Test func aConnectionServesMoreThanOneRequest() throws {
    let server = try DevServerProcess(site)
    let connection = try RawConnection(port: server.port)
    let request = "GET /notes.txt HTTP/1.1\r\nHost: localhost:\(server.port)\r\n"
    connection.send("\(request)\r\n\(request)Connection: close\r\n\r\n")

    #expect(connection.text().components(separatedBy: "as it is").count == 3)
  }

  @Test func whatIsNoRequestIsTurnedAway() throws {
    let server = try DevServerProcess(site)
    for (bytes, expected) in [
      ("nonsense\r\n\r\n", "400"), ("GET / HTTP/1.1\r\nbroken\r\n\r\n", "400"),
      ("GET / HTTP/1.1\r\nX: \(String(repeating: "x", count: 100_000))\r\n\r\n", "431"),
    ] {
      let connection = try RawConnection(port: server.port)
      connection.send(bytes)
      #expect(status(connection.text(until: "\r\n\r\n")) == expected)
    }
    #expect(try status(RawConnection.answer(port: server.port, "/")) == "200")
  }

  @Test(arguments: [[], ["--poll"]])
  func tellsTabsOfEachChange(_ arguments: [String]) throws {
    let server = try DevServerProcess(site, arguments)
    let tab = try RawConnection(port: server.port)
    tab.send("GET /_showcase/events?page=/ HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")

    #expect(tab.text(until: #""revision":1"#).contains("text/event-stream"))
    try site.write("content/articles/hello.md", "---\ntitle: Hello\ndate: 2024-05-06\n---\nNoon.\n")
    #expect(tab.text(until: #""revision":2"#).contains(#""mistakes":[]"#))
    #expect(try RawConnection.answer(port: server.port, "/articles/hello/").contains("Noon."))
  }

  @Test func aMistakeIsToldAndTheLastGoodPageStays() throws {
    let server = try DevServerProcess(site)
    let tab = try RawConnection(port: server.port)
    tab.send("GET /_showcase/events?page=/ HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
    _ = tab.text(until: #""revision":1"#)
    try site.write("content/articles/hello.md", "---\ntitle: Hello\ndate: soon\n---\nNoon.\n")
    let told = tab.text(until: "date-invalid")

    #expect(told.contains(#""place":"content/articles/hello.md:3:7""#))
    #expect(told.contains("3 | date: soon"))
    #expect(try RawConnection.answer(port: server.port, "/articles/hello/").contains("morning"))
  }

  @Test func aSiteThatBeginsWithAMistakeIsServedOnceItIsMended() throws {
    try site.write("content/site.yml", "title: Demo\n")
    let server = try DevServerProcess(site)
    #expect(try status(RawConnection.answer(port: server.port, "/")) == "500")

    let tab = try RawConnection(port: server.port)
    tab.send("GET /_showcase/events?page=/ HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
    _ = tab.text(until: "site.yml")
    try site.write("content/site.yml", "title: Demo\nurl: https://example.org/\n")
    _ = tab.text(until: #""revision":1"#)
    #expect(try status(RawConnection.answer(port: server.port, "/")) == "200")
  }

  @Test func anInterruptIsACleanEnd() throws {
    let server = try DevServerProcess(site)
    let tab = try RawConnection(port: server.port)
    tab.send("GET /_showcase/events HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
    _ = tab.text(until: "revision")

    #expect(server.interrupt() == 0)
  }

  @Test func aTakenPortIsAnErrorWhenItWasAskedFor() throws {
    let server = try DevServerProcess(site)
    let outcome = try DevServerProcess.run([
      "serve", "--source", site.root, "--port", "\(server.port)",
    ])

    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("port \(server.port) of 127.0.0.1 is taken"))
    #expect(try DevServerProcess(site).port != server.port)
  }

  @Test(arguments: [
    (["--port", "x"], 64), (["--port", "70000"], 64), (["--jobs", "0"], 64),
    (["--host", "no.such.host.example"], 74), (["--host", "203.0.113.1"], 74),
  ])
  func badArgumentsAreNamed(_ arguments: [String], _ status: Int) throws {
    let outcome = try DevServerProcess.run(["serve", "--source", site.root] + arguments)

    #expect(outcome.status == Int32(status))
    #expect(outcome.errors.contains("rror: "))
  }
}
