import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct InterruptionTests {
  @Test func aKilledBuildLeavesTheWholeOldOrTheWholeNewSite() throws {
    var random = SeededNumbers(seed: 11)
    let site = try DeterminismTests.largerSite()
    try site.build()
    var old = site.tree()
    let took = try Self.duration { try site.build() }
    for round in 0..<25 {
      let title = "Round \(round)"
      try site.write("content/site.yml", "title: \(title)\nurl: https://example.org/\n")
      let process = try Program.start(["build", "--source", site.root.path])
      usleep(UInt32.random(in: 0..<UInt32(took * 1.5e6), using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()

      let now = site.tree()
      let new = try Self.expected(of: site, round)
      #expect(now == old || now == new, "round \(round)")
      old = now
    }
    let outcome = try site.build()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(site.tree() == (try Self.expected(of: site, 99)))
  }

  @Test func aReaderNeverMeetsHalfASite() async throws {
    let site = try DeterminismTests.largerSite()
    try site.build()
    let root = site.root
    let reader = Task.detached {
      var faults: [String] = []
      while !Task.isCancelled {
        for path in ["index.html", "articles/a1/index.html", "projects/p1/index.html", "feed.xml"] {
          let file = root.appendingPathComponent("public/\(path)")
          guard let bytes = try? Data(contentsOf: file) else {
            faults.append("\(path) is missing")
            continue
          }
          let end = String(decoding: bytes.suffix(12), as: UTF8.self)
          if !end.contains("</html>"), !end.contains("</feed>") { faults.append("\(path): \(end)") }
        }
      }
      return faults
    }
    for round in 0..<15 {
      try site.write("content/site.yml", "title: Round \(round)\nurl: https://example.org/\n")
      try site.build()
    }
    reader.cancel()

    #expect(await reader.value == [])
  }

  @Test func twoBuildsAtOnceBothEndWell() throws {
    let site = try DeterminismTests.largerSite()
    let processes = try (0..<3).map { _ in
      try Program.start(["build", "--source", site.root.path])
    }
    for process in processes { process.waitUntilExit() }

    #expect(processes.map(\.status) == [0, 0, 0])
    #expect(site.tree() == (try Self.expected(of: site, 0)))
  }

  private static func expected(of site: SampleSite, _ round: Int) throws -> [String: Data] {
    let name = "expected-\(round)"
    try site.build("--output", site.root.appendingPathComponent(name).path)
    return site.tree(name)
  }

  private static func duration(_ body: () throws -> Void) rethrows -> Double {
    let start = DispatchTime.now().uptimeNanoseconds
    try body()
    return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
  }
}
