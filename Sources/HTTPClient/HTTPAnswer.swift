/// What a server said, whatever its status: a redirect is an answer too.
package struct HTTPAnswer: Hashable, Sendable {
  package var status: Int
  /// By their names in lower case.
  private var headers: [String: String]
  package var body: [UInt8]

  package init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = Dictionary(
      headers.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
    self.body = body
  }

  /// The value of a header, whatever the case of its name.
  package subscript(header: String) -> String? { headers[header.lowercased()] }
}
