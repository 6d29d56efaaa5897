internal import Foundation
internal import Synchronization

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Gathers what comes for each question, up to the limit.
final class ExchangeDelegate: NSObject, URLSessionDataDelegate, Sendable {
  private let limit: Int
  private let exchanges = Mutex<[Int: Exchange]>([:])

  init(limit: Int) { self.limit = limit }

  func begin(
    _ number: Int, hasBody: Bool, finish: @Sendable @escaping (Exchange.Outcome) -> Void
  ) {
    exchanges.withLock { $0[number] = Exchange(hasBody: hasBody, finish: finish) }
  }

  /// Ends a question before its answer is whole; what ended already stays as it ended.
  func end(_ number: Int, with fault: HTTPFault) {
    exchanges.withLock { $0.removeValue(forKey: number) }?.finish(.failure(fault))
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    // A redirect's body tells nothing, and what follows is for the asker to decide.
    take(response, of: task.taskIdentifier)
    finish(task.taskIdentifier) { .success($0.answer) }
    completionHandler(nil)
    task.cancel()
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    take(response, of: dataTask.taskIdentifier)
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLarge = exchanges.withLock { exchanges in
      exchanges[dataTask.taskIdentifier]?.body.append(contentsOf: data)
      return exchanges[dataTask.taskIdentifier].map { $0.body.count > limit } ?? false
    }
    guard isTooLarge else { return }
    end(dataTask.taskIdentifier, with: .tooLarge(limit: limit))
    dataTask.cancel()
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    finish(task.taskIdentifier) { exchange in
      if exchange.status > 0, exchange.isCutShort { return .failure(.cutShort) }
      if let error { return .failure(Self.fault(error)) }
      return exchange.status > 0 ? .success(exchange.answer) : .failure(.unreachable("no answer"))
    }
  }

  private func take(_ response: URLResponse, of number: Int) {
    guard let response = response as? HTTPURLResponse else { return }
    var headers: [String: String] = [:]
    for (name, value) in response.allHeaderFields {
      if let name = name as? String, let value = value as? String { headers[name] = value }
    }
    exchanges.withLock { exchanges in
      exchanges[number]?.status = response.statusCode
      exchanges[number]?.headers = headers
    }
  }

  private func finish(_ number: Int, _ outcome: (Exchange) -> Exchange.Outcome) {
    guard let exchange = exchanges.withLock({ $0.removeValue(forKey: number) }) else { return }
    exchange.finish(outcome(exchange))
  }

  private static func fault(_ error: any Error) -> HTTPFault {
    guard let error = error as? URLError else { return .unreachable("\(error)") }
    switch error.code {
    case .timedOut: return .timedOut
    case .cannotFindHost, .dnsLookupFailed: return .hostUnknown
    case .networkConnectionLost: return .cutShort
    case .badURL, .unsupportedURL: return .addressInvalid
    case .cancelled: return .cancelled
    case .cannotConnectToHost: return .unreachable("the host takes none")
    default: return .unreachable("error \(error.code.rawValue)")
    }
  }
}
