import FlyingSocks
import Foundation
import Glibc

/// The socket on which browsers knock.
package struct Listener: Sendable {
  /// As the person named it.
  package let host: String
  package let port: UInt16
  let socket: Socket

  package static let firstPort: UInt16 = 4000
  /// How many ports are tried, from the first.
  private static let attempts: UInt16 = 100

  /// Listens on `port`; where none is asked for, on the first of some that is free.
  package init(host: String, port wanted: UInt16?) throws(ListenRefusal) {
    self.host = host
    var port = wanted ?? Self.firstPort
    while true {
      do {
        socket = try Self.listening(host, port)
        self.port = Self.port(of: socket) ?? port
        return
      } catch SocketError.failed(_, let number, let message) {
        guard number == EADDRINUSE, wanted == nil, port < Self.firstPort + Self.attempts else {
          throw ListenRefusal(host: host, port: port, number: number, reason: message)
        }
        port += 1
      } catch {
        throw ListenRefusal(host: host, port: port, number: 0, reason: "\(error)")
      }
    }
  }

  /// The address to open.
  package var url: String {
    let shown = host == "0.0.0.0" || host == "::" ? "127.0.0.1" : HostCheck.bracketed(host)
    return "http://\(shown):\(port)/"
  }

  private static func listening(_ host: String, _ port: UInt16) throws -> Socket {
    let host = host == "localhost" ? "127.0.0.1" : host
    if host.contains(":") {
      return try listening(try sockaddr_in6.inet6(ip6: host, port: port))
    }
    return try listening(try sockaddr_in.inet(ip4: host, port: port))
  }

  private static func listening(_ address: some SocketAddress) throws -> Socket {
    let socket = try Socket(domain: Int32(address.family))
    do {
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      try socket.listen()
    } catch {
      try? socket.close()
      throw error
    }
    return socket
  }

  private static func port(of socket: Socket) -> UInt16? {
    switch try? socket.sockname() {
    case .ip4(_, let port), .ip6(_, let port): port
    default: nil
    }
  }
}
