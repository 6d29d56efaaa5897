import HTTPClient
import Synchronization

/// Answers as a test says, and remembers what it was asked.
final class ScriptedTransport: HTTPTransport {
  private let script: [String: Result<HTTPAnswer, HTTPFault>]
  private let questions = Mutex<[String]>([])

  /// - Parameter script: By method and address, `HEAD https://a.example/`, or by address alone.
  init(_ script: [String: Result<HTTPAnswer, HTTPFault>]) { self.script = script }

  func answer(to request: HTTPRequest) async throws(HTTPFault) -> HTTPAnswer {
    let question = "\(request.method.rawValue) \(request.url)"
    questions.withLock { $0.append(question) }
    guard let answer = script[question] ?? script[request.url] else { throw .hostUnknown }
    return try answer.get()
  }

  var asked: [String] { questions.withLock { $0 } }
}

extension Result where Success == HTTPAnswer, Failure == HTTPFault {
  static func status(_ status: Int, to place: String? = nil) -> Self {
    .success(HTTPAnswer(status: status, headers: place.map { ["Location": $0] } ?? [:]))
  }
}
