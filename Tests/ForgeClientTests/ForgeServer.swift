import Foundation
import Glibc
import Synchronization

/// A server on loopback that says exactly what it is told, byte by byte: faults too.
final class ForgeServer: Sendable {
  /// What is sent for a request, and how it ends.
  struct Reply: Sendable {
    var bytes: String
    /// In milliseconds, between one byte and the next; nil sends all at once.
    var drip: Int?

    static func json(
      _ body: String, status: String = "200 OK", headers: [String: String] = [:]
    ) -> Reply {
      http(status, body, ["Content-Type": "application/json"].merging(headers) { $1 })
    }

    static func http(
      _ status: String, _ body: String = "", _ headers: [String: String] = [:],
      length: Int? = nil
    ) -> Reply {
      let lines = headers.map { "\($0.key): \($0.value)\r\n" }.sorted().joined()
      let length = length ?? body.utf8.count
      return Reply(
        bytes: "HTTP/1.1 \(status)\r\n\(lines)Content-Length: \(length)\r\n"
          + "Connection: close\r\n\r\n\(body)")
    }
  }

  /// A request as it came: its path, and its headers in lower case.
  struct Request: Sendable {
    var path: String
    var headers: [String: String]
  }

  let port: UInt16
  var url: String { "http://127.0.0.1:\(port)" }
  var requests: [Request] { received.withLock { $0 } }

  private let descriptor: Int32
  private let received = Mutex<[Request]>([])
  private let reply: @Sendable (Request, Int) -> Reply

  /// - Parameter reply: Takes the request and how often its path was asked before.
  init(_ reply: @escaping @Sendable (Request, Int) -> Reply) throws {
    signal(SIGPIPE, SIG_IGN)
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let size = length
    let isBound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(file, $0, size) == 0 && listen(file, 64) == 0
      }
    }
    _ = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(file, $0, &length) }
    }
    guard isBound else { throw POSIXError(.EADDRINUSE) }
    descriptor = file
    port = UInt16(bigEndian: address.sin_port)
    self.reply = reply
    Thread { [self] in accepting() }.start()
  }

  /// Ends the accepting, which then closes the socket: its number may be another server's next.
  func stop() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  private func accepting() {
    defer { close(descriptor) }
    while true {
      let client = accept(descriptor, nil, nil)
      if client < 0 { return }
      Thread { [self] in serve(client) }.start()
    }
  }

  private func serve(_ client: Int32) {
    defer { close(client) }
    var text = ""
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !text.contains("\r\n\r\n") {
      let count = read(client, &buffer, buffer.count)
      if count <= 0 { return }
      text += String(decoding: buffer[..<count], as: UTF8.self)
    }
    let request = Self.request(text)
    let count = received.withLock { requests in
      defer { requests.append(request) }
      return requests.count { $0.path == request.path }
    }
    let reply = reply(request, count)
    let bytes = Array(reply.bytes.utf8)
    let step = reply.drip == nil ? bytes.count : 1
    for start in stride(from: 0, to: bytes.count, by: max(1, step)) {
      let part = Array(bytes[start..<min(start + step, bytes.count)])
      var done = 0
      while done < part.count {
        let sent = part.withUnsafeBytes { write(client, $0.baseAddress! + done, part.count - done) }
        if sent <= 0 { return }
        done += sent
      }
      if let drip = reply.drip { usleep(UInt32(drip * 1000)) }
    }
    shutdown(client, Int32(SHUT_WR))
    _ = read(client, &buffer, buffer.count)
  }

  private static func request(_ text: String) -> Request {
    let lines = text.components(separatedBy: "\r\n")
    let path = lines[0].split(separator: " ").dropFirst().first.map(String.init) ?? ""
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] =
        line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    return Request(path: path, headers: headers)
  }
}
