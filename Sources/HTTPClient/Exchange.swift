/// One question under way.
struct Exchange: Sendable {
  typealias Outcome = Result<HTTPAnswer, HTTPFault>

  /// Whether the announced length is that of bytes that come: not so of an answer to HEAD.
  var hasBody: Bool
  var status = 0
  var headers: [String: String] = [:]
  var body: [UInt8] = []
  let finish: @Sendable (Outcome) -> Void

  /// Whether fewer bytes came than were announced.
  var isCutShort: Bool {
    guard hasBody, status != 304, let text = length, let announced = Int(text) else { return false }
    return body.count < announced
  }

  var answer: HTTPAnswer { HTTPAnswer(status: status, headers: headers, body: body) }

  private var length: String? {
    headers.first { $0.key.lowercased() == "content-length" }?.value
  }
}
