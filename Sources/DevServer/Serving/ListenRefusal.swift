import Glibc

/// Why there is no listening at an address.
package struct ListenRefusal: Error, CustomStringConvertible {
  package var host: String
  package var port: UInt16
  /// The system's error number.
  package var number: Int32
  var reason: String

  package var description: String {
    switch number {
    case EADDRINUSE: "port \(port) of \(host) is taken; choose another with '--port'"
    case EACCES: "port \(port) is for the system's own services; choose one above 1023"
    case EADDRNOTAVAIL: "'\(host)' is no address of this machine"
    case 0: "'--host' takes an address such as 127.0.0.1 or ::1, or localhost; '\(host)' is none"
    default: "cannot listen on port \(port) of '\(host)': \(reason)"
    }
  }
}
