import ForgeClient
import HTTPClient
import SiteLoader
import SiteModel
import Testing

@Suite struct ForgeClientTests {
  @Test func figuresOfGitHubAreRead() async throws {
    let fixture = try ForgeFixture { request, _ in ForgeFixture.good(request) }
    defer { fixture.server.stop() }
    let figures = try #require(await fixture.ask().outcome.figures)

    #expect(figures.stars == 42 && figures.forks == 7 && figures.openIssues == 3)
    #expect(figures.license == "MIT" && figures.language == "Swift")
    #expect(figures.releaseTag == "v1.2")
    #expect(figures.releaseDate?.description == "2026-10-01T08:00:00Z")
    #expect(figures.history.map(\.stars) == [42])
    let first = try #require(fixture.server.requests.first)
    #expect(first.path == "/repos/ada/engine")
    #expect(first.headers["accept"] == "application/vnd.github+json")
    #expect(first.headers["x-github-api-version"] == "2026-03-10")
    #expect(first.headers["user-agent"] == "showcase/test")
    #expect(first.headers["authorization"] == nil)
  }

  @Test(arguments: [
    (
      "https://gitlab.com/group/sub/tool", "/api/v4/projects/group%2Fsub%2Ftool?license=true",
      #"{"star_count": 5, "path_with_namespace": "group/sub/tool", "license": {"key": "mit"}}"#,
      "mit"
    ),
    (
      "https://codeberg.org/ada/tool", "/api/v1/repos/ada/tool",
      #"{"stars_count": 5, "full_name": "ada/tool", "licenses": ["GPL-3.0-only"]}"#, "GPL-3.0-only"
    ),
  ])
  func otherForgesAreAskedInTheirOwnWay(
    _ url: String, _ path: String, _ body: String, _ license: String
  ) async throws {
    let fixture = try ForgeFixture { request, _ in
      request.path.contains("/releases/") ? .http("404 Not Found") : .json(body)
    }
    defer { fixture.server.stop() }
    let figures = try #require(await fixture.ask(url).outcome.figures)

    #expect(fixture.server.requests.first?.path == path)
    #expect(figures.stars == 5 && figures.license == license && figures.releaseTag == nil)
  }

  @Test func aRenameIsFollowedAndReported() async throws {
    let renamed = ForgeFixture.github.replacing("ada/engine", with: "ada/motor")
    let fixture = try ForgeFixture { request, _ in
      if request.path.hasPrefix("/repos/") {
        let end = request.path.hasSuffix("/latest") ? "/releases/latest" : ""
        return .http(
          "301 Moved Permanently", "", ["Location": "/repositories/17\(end)"])
      }
      return request.path.contains("/releases/") ? .http("404 Not Found") : .json(renamed)
    }
    defer { fixture.server.stop() }
    let outcome = await fixture.ask().outcome

    #expect(outcome.figures?.stars == 42)
    #expect(outcome.movedTo == "https://github.com/ada/motor")
  }

  @Test func aTokenNeverLeavesToAnotherServer() async throws {
    let other = try ForgeServer { request, _ in ForgeFixture.good(request) }
    defer { other.stop() }
    let elsewhere = other.url
    let fixture = try ForgeFixture(environment: ["GITHUB_TOKEN": "secret-1"]) { _, _ in
      .http("301 Moved Permanently", "", ["Location": "\(elsewhere)/repos/ada/engine"])
    }
    defer { fixture.server.stop() }
    let outcome = await fixture.ask().outcome

    #expect(outcome.reason?.contains("another server") == true)
    #expect(fixture.server.requests.first?.headers["authorization"] == "Bearer secret-1")
    #expect(other.requests.isEmpty)
  }

  @Test func aTokenIsForItsOwnForgeAlone() async throws {
    let fixture = try ForgeFixture(environment: ["GITHUB_TOKEN": "secret-1"]) { request, _ in
      .json(#"{"stars_count": 5}"#)
    }
    defer { fixture.server.stop() }
    _ = await fixture.ask("https://codeberg.org/ada/tool")

    #expect(!fixture.server.requests.isEmpty)
    #expect(fixture.server.requests.allSatisfy { !"\($0.headers)".contains("secret-1") })
    #expect(!"\(ForgeTokens { _ in "secret-1" })".contains("secret"))
  }

  @Test func whatDidNotChangeIsNotSentAgain() async throws {
    let fixture = try ForgeFixture { request, _ in
      if request.headers["if-none-match"] != nil { return .http("304 Not Modified") }
      return request.path.contains("/releases/")
        ? .json(ForgeFixture.release, headers: ["ETag": "\"r\""])
        : .json(ForgeFixture.github, headers: ["ETag": "\"a\""])
    }
    defer { fixture.server.stop() }
    let first = await fixture.ask()
    let memory = ForgeMemory(text: first.memory.text)
    let second = await fixture.ask(after: first.outcome.figures, memory: memory)

    #expect(
      fixture.server.requests.map { $0.headers["if-none-match"] } == [nil, nil, "\"a\"", "\"r\""])
    #expect(second.outcome.figures == first.outcome.figures)
  }

  @Test func sidecarsAreReadAsTheyAreWritten() async throws {
    let fixture = try ForgeFixture { request, _ in ForgeFixture.good(request) }
    defer { fixture.server.stop() }
    let figures = try #require(await fixture.ask().outcome.figures)
    let bytes = SidecarText.bytes(figures)

    let read = ForgeSidecar.read(bytes, file: "a.forge.json")
    #expect(read.diagnostics.isEmpty)
    #expect(read.value == figures)
  }
}
