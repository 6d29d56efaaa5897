internal import Foundation

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Asks by way of the toolchain's `URLSession`, without cookies, cache or credentials.
package struct URLSessionTransport: HTTPTransport {
  private let session: URLSession
  private let exchanges: ExchangeDelegate
  private let limits: HTTPLimits

  package init(_ limits: HTTPLimits = HTTPLimits()) {
    let settings = URLSessionConfiguration.ephemeral
    settings.httpCookieStorage = nil
    settings.httpShouldSetCookies = false
    settings.httpCookieAcceptPolicy = .never
    settings.urlCache = nil
    settings.urlCredentialStorage = nil
    settings.requestCachePolicy = .reloadIgnoringLocalCacheData
    settings.httpMaximumConnectionsPerHost = 4
    settings.timeoutIntervalForRequest = limits.idle / .seconds(1)
    exchanges = ExchangeDelegate(limit: limits.body)
    session = URLSession(configuration: settings, delegate: exchanges, delegateQueue: nil)
    self.limits = limits
  }

  package func answer(to request: HTTPRequest) async throws(HTTPFault) -> HTTPAnswer {
    guard let url = URL(string: request.url), url.host?.isEmpty == false,
      ["http", "https"].contains(url.scheme?.lowercased() ?? "")
    else { throw .addressInvalid }
    var question = URLRequest(url: url)
    question.httpMethod = request.method.rawValue
    question.timeoutInterval = limits.idle / .seconds(1)
    // A length that was announced is then that of the bytes that come.
    question.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
    for (name, value) in request.headers { question.setValue(value, forHTTPHeaderField: name) }
    return try await run(session.dataTask(with: question), method: request.method).get()
  }

  private func run(
    _ task: URLSessionDataTask, method: HTTPRequest.Method
  ) async -> Result<HTTPAnswer, HTTPFault> {
    let (number, overall, exchanges) = (task.taskIdentifier, limits.overall, exchanges)
    let deadline = Task {
      try await Task.sleep(for: overall)
      exchanges.end(number, with: .timedOut)
      task.cancel()
    }
    defer { deadline.cancel() }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        exchanges.begin(number, hasBody: method != .head) { continuation.resume(returning: $0) }
        task.resume()
      }
    } onCancel: {
      exchanges.end(number, with: .cancelled)
      task.cancel()
    }
  }
}
