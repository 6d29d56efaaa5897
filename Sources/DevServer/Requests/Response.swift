/// What is sent back.
struct Response: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    /// Stays open: what tabs are told.
    case events(page: String)
  }

  var status: Int
  var body: Body
  var contentType: String
  var location: String?
  /// Whether its address never stands for other bytes, so that a browser need not ask again.
  var isFixed = false

  static func file(_ bytes: [UInt8], _ contentType: String, status: Int = 200) -> Response {
    Response(status: status, body: .bytes(bytes), contentType: contentType)
  }

  static func text(_ sentence: String, status: Int) -> Response {
    .file(Array((sentence + "\n").utf8), "text/plain; charset=utf-8", status: status)
  }

  static func redirect(to location: String) -> Response {
    var response = text("See \(location)", status: 302)
    response.location = location
    return response
  }

  private static let phrases = [
    200: "OK", 302: "Found", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
    405: "Method Not Allowed", 408: "Request Timeout", 431: "Request Header Fields Too Large",
    500: "Internal Server Error", 503: "Service Unavailable",
  ]

  /// The first line and the headers, with the empty line.
  func head(keepsAlive: Bool) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status) \(Self.phrases[status] ?? "Unknown")"]
    lines.append("Content-Type: \(contentType)")
    if case .bytes(let bytes) = body { lines.append("Content-Length: \(bytes.count)") }
    if let location { lines.append("Location: \(location)") }
    if status == 405 { lines.append("Allow: GET, HEAD") }
    lines.append("Cache-Control: \(isFixed ? "private, max-age=3600, immutable" : "no-store")")
    lines.append("X-Content-Type-Options: nosniff")
    // No page of another site may read or run what is here.
    lines.append("Cross-Origin-Resource-Policy: same-origin")
    lines.append("Connection: \(keepsAlive ? "keep-alive" : "close")")
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }
}
