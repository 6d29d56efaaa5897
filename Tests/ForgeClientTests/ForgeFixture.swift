import ForgeClient
import HTTPClient
import SiteModel
import Synchronization

/// A client that asks a server on loopback and does not really wait.
struct ForgeFixture {
  static let github = """
    {"full_name": "ada/engine", "stargazers_count": 42, "forks_count": 7, "open_issues_count": 3,
    "archived": false, "license": {"spdx_id": "MIT"}, "pushed_at": "2026-11-20T10:00:00Z",
    "topics": ["maths"], "language": "Swift", "description": "An engine",
    "homepage": "https://example.org/"}
    """
  static let release = #"{"tag_name": "v1.2", "published_at": "2026-10-01T08:00:00Z"}"#

  let server: ForgeServer
  let client: ForgeClient
  let waits = Waits()

  final class Waits: Sendable {
    private let all = Mutex<[Int]>([])
    private let clock = Mutex(1_790_000_000)
    var seconds: [Int] { all.withLock { $0 } }
    var now: Int { clock.withLock { $0 } }
    func wait(_ seconds: Int) {
      all.withLock { $0.append(seconds) }
      clock.withLock { $0 += seconds }
    }
  }

  init(
    limits: HTTPLimits = HTTPLimits(idle: .seconds(5), overall: .seconds(10), body: 100_000),
    environment: [String: String] = [:],
    _ reply: @escaping @Sendable (ForgeServer.Request, Int) -> ForgeServer.Reply
  ) throws {
    server = try ForgeServer(reply)
    let waits = waits
    client = ForgeClient(
      transport: URLSessionTransport(limits), base: server.url,
      tokens: ForgeTokens { environment[$0] }, userAgent: "showcase/test",
      pace: ForgePace(now: { waits.now }, sleep: { waits.wait($0) }))
  }

  static let today = ContentDate(secondsSinceEpoch: 1_795_600_000)

  func ask(
    _ repository: String = "ada/engine", after old: ForgeFigures? = nil,
    memory: ForgeMemory = ForgeMemory()
  ) async -> (outcome: ForgeOutcome, memory: ForgeMemory) {
    guard let repository = Repository(parsing: repository), let today = Self.today else {
      return (.unsupported, memory)
    }
    var memory = memory
    let outcome = await client.figures(
      of: repository, on: today, after: old, memory: &memory)
    return (outcome, memory)
  }

  /// The repository, then its newest release.
  static func good(_ request: ForgeServer.Request) -> ForgeServer.Reply {
    request.path.contains("/releases/") ? .json(release) : .json(github)
  }
}

extension ForgeOutcome {
  var figures: ForgeFigures? {
    if case .figures(let figures, _) = self { figures } else { nil }
  }
  var movedTo: String? { if case .figures(_, let movedTo) = self { movedTo } else { nil } }
  var reason: String? { if case .failed(let reason) = self { reason } else { nil } }
}
