import HTTPClient
import SiteModel
import Testing

/// Whatever a forge does, the run survives it and says so.
@Suite struct ForgeFaultTests {
  struct Lie: Sendable, CustomStringConvertible {
    var description: String
    var body: String
  }

  @Test(arguments: [
    Lie(description: "not JSON", body: "<!doctype html><p>Hello"),
    Lie(description: "not a JSON object", body: "[1, 2]"),
    Lie(description: "'stargazers_count' is missing", body: "{}"),
    Lie(description: "no count", body: #"{"stargazers_count": -4}"#),
    Lie(description: "no count", body: #"{"stargazers_count": 99999999999}"#),
    Lie(description: "no count", body: #"{"stargazers_count": "many"}"#),
    Lie(
      description: "no date of the past",
      body: #"{"stargazers_count": 1, "pushed_at": "9999-01-01T00:00:00Z"}"#),
    Lie(
      description: "more than 100000 bytes",
      body: #"{"a": ""# + String(repeating: "x", count: 200_000) + #""}"#),
  ])
  func aForgeThatLiesIsNotBelieved(_ lie: Lie) async throws {
    let fixture = try ForgeFixture { _, _ in .json(lie.body) }
    defer { fixture.server.stop() }
    let reason = await fixture.ask().outcome.reason

    #expect(reason?.contains(lie.description) == true, "\(reason ?? "nil")")
  }

  @Test func whatIsMissingIsReportedAsMissing() async throws {
    let fixture = try ForgeFixture { _, _ in .http("404 Not Found", "{}") }
    defer { fixture.server.stop() }

    #expect(await fixture.ask().outcome == .missing)
  }

  @Test func aServerThatFailsOnceIsAskedAgain() async throws {
    let fixture = try ForgeFixture { request, count in
      count == 0 ? .http("500 Internal Server Error") : ForgeFixture.good(request)
    }
    defer { fixture.server.stop() }

    #expect(await fixture.ask().outcome.figures?.stars == 42)
    #expect(fixture.waits.seconds == [1, 1])
  }

  @Test func aServerThatFailsAlwaysIsLeftAlone() async throws {
    let fixture = try ForgeFixture { _, _ in .http("503 Service Unavailable") }
    defer { fixture.server.stop() }

    #expect(await fixture.ask().outcome.reason?.contains("status 503") == true)
    #expect(fixture.server.requests.count == 3)
    #expect(fixture.waits.seconds == [1, 2])
  }

  @Test func aBodyCutShortIsNoAnswer() async throws {
    let fixture = try ForgeFixture { _, _ in
      .http("200 OK", ForgeFixture.github, length: 5000)
    }
    defer { fixture.server.stop() }

    #expect(await fixture.ask().outcome.reason?.contains("cut short") == true)
  }

  @Test func aSlowDripEnds() async throws {
    let limits = HTTPLimits(idle: .seconds(5), overall: .milliseconds(600), body: 100_000)
    let fixture = try ForgeFixture(limits: limits) { _, _ in
      // Minutes long, so that it is the limit that ends it on a machine of any speed.
      var reply = ForgeServer.Reply.json(
        ForgeFixture.github + String(repeating: " ", count: 20_000))
      reply.drip = 20
      return reply
    }
    defer { fixture.server.stop() }

    #expect(await fixture.ask().outcome.reason?.contains("took too long") == true)
  }

  @Test func aShortPauseIsWaitedFor() async throws {
    let fixture = try ForgeFixture { request, count in
      count == 0 && !request.path.contains("/releases/")
        ? .http("429 Too Many Requests", "", ["Retry-After": "7"]) : ForgeFixture.good(request)
    }
    defer { fixture.server.stop() }

    #expect(await fixture.ask().outcome.figures?.stars == 42)
    #expect(fixture.waits.seconds == [7])
    #expect(await fixture.client.notes().contains { $0.contains("a pause of 7 seconds") })
  }

  @Test func aLongPauseEndsTheAsking() async throws {
    let fixture = try ForgeFixture { _, _ in
      .http(
        "403 Forbidden", "{}",
        ["X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1790003000"])
    }
    defer { fixture.server.stop() }

    #expect(await fixture.ask().outcome == .postponed)
    #expect(await fixture.ask("ada/other").outcome == .postponed)
    #expect(fixture.server.requests.count == 1)
    #expect(fixture.waits.seconds.isEmpty)
  }

  @Test func redirectsWithoutEndEnd() async throws {
    let fixture = try ForgeFixture { request, _ in
      .http("302 Found", "", ["Location": request.path + "x"])
    }
    defer { fixture.server.stop() }

    #expect(await fixture.ask().outcome.reason?.contains("without end") == true)
  }

  @Test(arguments: ["https://git.example.org/ada/tool", "https://github.com/ada"])
  func whatNoForgeTellsOfIsNotAsked(_ url: String) async throws {
    let fixture = try ForgeFixture { request, _ in ForgeFixture.good(request) }
    defer { fixture.server.stop() }

    #expect(await fixture.ask(url).outcome == .unsupported)
    #expect(fixture.server.requests.isEmpty)
  }
}
