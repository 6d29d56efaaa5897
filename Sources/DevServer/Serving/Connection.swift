import FlyingSocks
import Foundation

/// One browser's connection: requests one after the other, each answered before the next is read.
///
/// FlyingFox's own reading of requests has no limits; here heads are bounded, and nobody can keep a
/// connection by being slow.
struct Connection: Sendable {
  /// For a whole request to come, the wait for its first byte included.
  private static let patience = Duration.seconds(15)
  /// For a whole answer to be taken.
  private static let longestAnswer = Duration.seconds(60)
  /// Between two signs of life on a channel.
  private static let heartbeat = Duration.seconds(20)

  let socket: AsyncSocket
  let responder: Responder

  func run() async {
    defer { try? socket.close() }
    var waiting: [UInt8] = []
    do {
      while try await answer(&waiting) {}
    } catch {
      // Gone, or too slow: there is nobody to tell.
    }
  }

  /// Reads a request and answers it.
  ///
  /// - Returns: Whether another may follow.
  private func answer(_ waiting: inout [UInt8]) async throws -> Bool {
    let known = waiting
    let (bytes, rest) = try await Deadline.within(Self.patience) { try await head(known) }
    waiting = rest
    guard let bytes else {
      try await send(.text("The request's headers are too long.", status: 431), nil)
      return false
    }
    guard let request = RequestHead(bytes[...]) else {
      try await send(.text("This is no request of HTTP/1.1.", status: 400), nil)
      return false
    }
    let response = await responder.response(to: request)
    if case .events(let page) = response.body, request.method == "GET" {
      try await stream(response, page)
      return false
    }
    return try await send(response, request)
  }

  /// Returns a request's head without the empty line, nil when it is too long, and what follows it.
  private func head(_ known: [UInt8]) async throws -> (head: [UInt8]?, rest: [UInt8]) {
    var bytes = known
    var looked = 0
    while true {
      if let end = Self.end(of: bytes, from: looked) {
        return (Array(bytes[..<end.head]), Array(bytes[end.rest...]))
      }
      if bytes.count > RequestHead.largest { return (nil, []) }
      looked = max(0, bytes.count - 3)
      bytes += try await socket.read(atMost: 4096)
    }
  }

  private static func end(of bytes: [UInt8], from start: Int) -> (head: Int, rest: Int)? {
    var index = start
    while index < bytes.count {
      if bytes[index...].starts(with: [13, 10, 13, 10]) { return (index, index + 4) }
      if bytes[index...].starts(with: [10, 10]) { return (index, index + 2) }
      index += 1
    }
    return nil
  }

  @discardableResult
  private func send(_ response: Response, _ request: RequestHead?) async throws -> Bool {
    let keepsAlive = request.map { $0.keepsAlive && !$0.hasBody } ?? false
    var bytes = response.head(keepsAlive: keepsAlive)
    if request?.method != "HEAD", case .bytes(let body) = response.body { bytes += body }
    let data = Data(bytes)
    try await Deadline.within(Self.longestAnswer) { try await socket.write(data) }
    return keepsAlive
  }

  /// Tells a tab of each state until it goes away.
  private func stream(_ response: Response, _ page: String) async throws {
    let live = responder.live
    guard let channel = await live.open() else {
      try await send(.text("Too many tabs listen already.", status: 503), nil)
      return
    }
    let socket = socket
    let head = Data(response.head(keepsAlive: false))
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        try? await write(head)
        for await _ in channel.signals {
          let event = await live.state(for: page).event
          guard (try? await write(Data(event))) != nil else { return }
        }
      }
      // A tab says nothing more; the end of its stream is the end of it.
      group.addTask { while (try? await socket.read(atMost: 512)) != nil {} }
      group.addTask {
        while (try? await Task.sleep(for: Self.heartbeat)) != nil {
          guard (try? await write(Data(": here\n\n".utf8))) != nil else { return }
        }
      }
      await group.next()
      await live.close(channel.id)
      group.cancelAll()
    }
  }

  private func write(_ data: Data) async throws {
    let socket = socket
    try await Deadline.within(Self.patience) { try await socket.write(data) }
  }
}
