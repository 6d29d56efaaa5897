/// Asks one question and hands on the answer; follows nothing, repeats nothing, keeps nothing.
package protocol HTTPTransport: Sendable {
  func answer(to request: HTTPRequest) async throws(HTTPFault) -> HTTPAnswer
}
