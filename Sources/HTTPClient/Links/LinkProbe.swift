/// Asks whether there is anything at an address: HEAD, then GET where HEAD is not taken.
package struct LinkProbe: Sendable {
  /// How many redirects are followed.
  static let hops = 6

  private let transport: any HTTPTransport
  private let agent: String

  /// - Parameter agent: Who asks: `showcase/0.1.0`.
  package init(_ transport: any HTTPTransport, agent: String) {
    self.transport = transport
    self.agent = agent
  }

  package func verdict(on address: String) async -> LinkVerdict {
    var (url, isForGood) = (HTTPAddress.withoutFragment(address), true)
    for _ in 0..<Self.hops {
      let answer: HTTPAnswer
      do throws(HTTPFault) {
        answer = try await self.answer(for: url)
      } catch {
        return Self.verdict(on: error)
      }
      guard let next = Self.next(after: answer, at: url) else {
        let verdict = Self.verdict(on: answer.status)
        let hasMoved = isForGood && url != HTTPAddress.withoutFragment(address)
        return verdict == .good && hasMoved ? .moved(url) : verdict
      }
      isForGood = isForGood && [301, 308].contains(answer.status)
      url = next
    }
    return .unknown("it redirects more than \(Self.hops) times")
  }

  /// Some servers refuse HEAD, or answer it as they would not answer a reader.
  private func answer(for url: String) async throws(HTTPFault) -> HTTPAnswer {
    let headers = ["User-Agent": agent, "Accept": "text/html,*/*;q=0.8"]
    do throws(HTTPFault) {
      let answer = try await transport.answer(to: HTTPRequest(.head, url, headers: headers))
      if answer.status < 400 || answer.status == 429 { return answer }
    } catch .hostUnknown {
      throw .hostUnknown
    } catch .addressInvalid {
      throw .addressInvalid
    } catch .timedOut {
      throw .timedOut
    } catch {}
    return try await transport.answer(to: HTTPRequest(.get, url, headers: headers))
  }

  private static func next(after answer: HTTPAnswer, at url: String) -> String? {
    guard [301, 302, 303, 307, 308].contains(answer.status), let place = answer["location"] else {
      return nil
    }
    return HTTPAddress.resolve(place, from: url)
  }

  private static func verdict(on status: Int) -> LinkVerdict {
    switch status {
    case 200..<300: .good
    case 404, 410: .broken("the server answers \(status)")
    default: .unknown("the server answers \(status)")
    }
  }

  private static func verdict(on fault: HTTPFault) -> LinkVerdict {
    switch fault {
    case .hostUnknown: .broken("its host is not known")
    // There is something, only more of it than is wanted here.
    case .tooLarge: .good
    case .addressInvalid, .timedOut, .cutShort, .cancelled, .unreachable: .unknown("\(fault)")
    }
  }
}
