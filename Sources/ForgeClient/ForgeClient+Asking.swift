internal import HTTPClient
internal import SiteModel

/// One question: asked again while the server fails, at most three steps to another address.
extension ForgeClient {
  /// - Returns: Nil where nothing changed since it was asked last.
  func ask(
    _ url: String, at address: ForgeAddress, _ memory: inout ForgeMemory
  ) async throws(ForgeRefusal) -> [UInt8]? {
    var place = url
    for _ in 0..<4 {
      let answer = try await answer(place, asked: url, at: address, memory)
      switch answer.status {
      case 200:
        memory.note(url, tag: answer["ETag"], modified: answer["Last-Modified"])
        return answer.body
      case 304: return nil
      case 301, 302, 307, 308:
        guard let location = answer["Location"], let next = address.resolved(location) else {
          throw .failed("it leads to another server, which was not asked")
        }
        place = next
      case 404, 410: throw .missing
      case 401: throw .failed("status 401: the token is not taken, or none was given")
      default: throw .failed("status \(answer.status)")
      }
    }
    throw .failed("it leads from one address to the next without end")
  }

  private func answer(
    _ place: String, asked url: String, at address: ForgeAddress, _ memory: ForgeMemory
  ) async throws(ForgeRefusal) -> HTTPAnswer {
    var last = ""
    var refusals = 0
    for attempt in 0..<Self.attempts {
      if attempt > refusals { await pace.sleepFor(1 << (attempt - 1)) }
      guard await pace.mayAsk(address.origin) else { throw .postponed }
      do throws(HTTPFault) {
        let request = request(place, asked: url, at: address, memory)
        let answer = try await transport.answer(to: request)
        if await pace.note(AnswerPace(answer), from: address.origin) {
          refusals += 1
          last = "status \(answer.status)"
          continue
        }
        if answer.status < 500 { return answer }
        last = "status \(answer.status)"
      } catch {
        last = "\(error)"
        switch error {
        case .addressInvalid, .tooLarge, .cancelled: throw .failed(last)
        case .cutShort, .hostUnknown, .timedOut, .unreachable: break
        }
      }
    }
    throw refusals == Self.attempts
      ? .postponed : .failed("\(last), and again when asked \(Self.attempts) times")
  }

  private func request(
    _ place: String, asked url: String, at address: ForgeAddress, _ memory: ForgeMemory
  ) -> HTTPRequest {
    var headers = memory.headers(for: url)
    headers["User-Agent"] = userAgent
    headers["Accept"] = "application/json"
    if address.forge == .github {
      headers["Accept"] = "application/vnd.github+json"
      headers["X-GitHub-Api-Version"] = "2026-03-10"
    }
    // Every address comes from `address`, so that no token leaves its server.
    if ForgeAddress.origin(of: place) == address.origin,
      let token = tokens.header(for: address.host, of: address.forge)
    {
      headers[token.name] = token.value
    }
    return HTTPRequest(.get, place, headers: headers)
  }
}
