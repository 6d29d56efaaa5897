import Foundation
import Testing

/// The program as its users run it, against a server on loopback.
@Suite struct RefreshCommandTests {
  private static let slow = ForgeServer.Reply.json(ForgeFixture.github)

  @Test func figuresAreWrittenBesideThePages() throws {
    let server = try ForgeServer { request, _ in ForgeFixture.good(request) }
    defer { server.stop() }
    let site = try RefreshedSite(projects: ["alpha", "beta"])
    try site.write("content/projects/deep/index.md", RefreshedSite.page("deep"))
    let run = try site.refresh(server)

    #expect(run.status == 0)
    #expect(run.output == "Refreshed 3 projects\n")
    for name in ["alpha", "beta", "deep"] {
      let text = try #require(site.sidecar(name))
      #expect(text.contains("\"stars\": 42"))
      #expect(text.contains("    {\"date\": \""))
    }
  }

  @Test func aPageIsMadeOfWhatAForgeSaysOfAnAddress() throws {
    let server = try ForgeServer { _, _ in
      .json(
        """
        {"full_name": "example/alpha", "html_url": "https://github.com/example/alpha",
         "name": "alpha", "description": "Finds what is first.", "language": "Swift",
         "license": {"spdx_id": "MIT"}, "topics": ["letters"], "archived": false}
        """)
    }
    defer { server.stop() }
    let site = try RefreshedSite(projects: [])
    let address = "https://github.com/example/alpha"

    let run = try site.run(
      [], command: ["add", address, "--slug", "alpha", "--base-api", server.url])

    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("content/projects/alpha.md\n"))
    let page = try #require(site.read("content/projects/alpha.md"))
    #expect(page.contains("from \(address)"))
    #expect(page.contains("license: MIT"))
    #expect(server.requests.map(\.path) == ["/repos/example/alpha"])
  }

  @Test func anAddressThatNoForgeKnowsMakesNoPage() throws {
    let server = try ForgeServer { _, _ in .http("404 Not Found", "{}") }
    defer { server.stop() }
    let site = try RefreshedSite(projects: [])

    let run = try site.run(
      [], command: ["add", "https://github.com/example/none", "--base-api", server.url])

    #expect(run.status == 1)
    #expect(run.errors.contains("had no answer"))
    #expect(try !site.allText().contains("none"))
  }

  @Test func freshFiguresAreLeftAloneUnlessForced() throws {
    let server = try ForgeServer { request, _ in ForgeFixture.good(request) }
    defer { server.stop() }
    let site = try RefreshedSite(projects: ["alpha"])
    _ = try site.refresh(server)
    let count = server.requests.count

    #expect(try site.refresh(server).output == "Refreshed 0 projects; 1 fresh already\n")
    #expect(server.requests.count == count)
    #expect(try site.refresh(server, ["--force"]).output == "Refreshed 1 project\n")
    let text = try #require(site.sidecar("alpha"))
    #expect(text.components(separatedBy: "{\"date\"").count == 2)
  }

  @Test func whatIsMissingKeepsItsOldFigures() throws {
    let isGone = Flag()
    let server = try ForgeServer { request, _ in
      isGone.isSet ? .http("404 Not Found", "{}") : ForgeFixture.good(request)
    }
    defer { server.stop() }
    let site = try RefreshedSite(projects: ["alpha"])
    _ = try site.refresh(server)
    let before = site.sidecar("alpha")
    isGone.set()
    let run = try site.refresh(server, ["--force"])

    #expect(run.status == 0)
    #expect(run.errors.contains("content/projects/alpha.md:4:"))
    #expect(run.errors.contains("[forge-missing]"))
    #expect(run.output == "Refreshed 0 projects; 1 missing\n")
    #expect(before != nil && site.sidecar("alpha") == before)
  }

  @Test func aTokenIsInNoOutput() throws {
    let server = try ForgeServer { request, _ in
      request.path.hasSuffix("/alpha")
        ? .http("401 Unauthorized", "{}") : ForgeFixture.good(request)
    }
    defer { server.stop() }
    let site = try RefreshedSite(projects: ["alpha", "beta"])
    let run = try site.refresh(server, token: "secret-token-7")

    #expect(server.requests.contains { $0.headers["authorization"] == "Bearer secret-token-7" })
    #expect(run.errors.contains("[forge-failed]"))
    #expect(!(run.output + run.errors).contains("secret-token-7"))
    #expect(try !site.allText().contains("secret-token-7"))
  }

  @Test func aRunThatWasKilledGoesOnWhereItStopped() throws {
    let isOpen = Flag()
    let server = try ForgeServer { request, _ in
      if !isOpen.isSet, request.path.hasSuffix("/gamma") || request.path.hasSuffix("/delta") {
        var reply = Self.slow
        reply.drip = 1000
        return reply
      }
      return ForgeFixture.good(request)
    }
    defer { server.stop() }
    let site = try RefreshedSite(projects: ["alpha", "beta", "delta", "gamma"])
    let process = try site.start(server)
    for _ in 0..<3000 where site.sidecar("alpha") == nil || site.sidecar("beta") == nil {
      usleep(10_000)
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    isOpen.set()

    #expect(site.sidecar("alpha")?.hasSuffix("}\n") == true)
    #expect(site.sidecar("gamma") == nil)
    let run = try site.refresh(server)
    #expect(run.output == "Refreshed 2 projects; 2 fresh already\n")
    #expect(site.sidecar("gamma") != nil)
  }

  @Test(arguments: ["http://forge.example.org", "ftp://127.0.0.1", "http://127.0.0.1@example.org"])
  func aServerThatOthersCouldListenToIsRefused(_ url: String) throws {
    let site = try RefreshedSite(projects: ["alpha"])

    #expect(try site.run(["--base-api", url]).status == 64)
  }
}
