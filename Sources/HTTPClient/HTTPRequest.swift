/// What is asked of a server.
package struct HTTPRequest: Hashable, Sendable {
  package enum Method: String, Hashable, Sendable {
    case get = "GET"
    case head = "HEAD"
  }

  package var method: Method
  package var url: String
  package var headers: [String: String]

  package init(_ method: Method = .get, _ url: String, headers: [String: String] = [:]) {
    self.method = method
    self.url = url
    self.headers = headers
  }
}
