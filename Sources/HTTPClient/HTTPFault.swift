/// Why there is no answer, or no whole one.
package enum HTTPFault: Error, Hashable, Sendable {
  case addressInvalid
  /// The name of the host is not known.
  case hostUnknown
  case timedOut
  /// The body has more bytes than were allowed.
  case tooLarge(limit: Int)
  /// The body ended before its announced length.
  case cutShort
  case cancelled
  /// No connection, or one that broke.
  case unreachable(String)
}

extension HTTPFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .addressInvalid: "the address cannot be asked"
    case .hostUnknown: "the host is not known"
    case .timedOut: "it took too long"
    case .tooLarge(let limit): "the answer has more than \(limit) bytes"
    case .cutShort: "the answer was cut short"
    case .cancelled: "it was cancelled"
    case .unreachable(let reason): "no connection: \(reason)"
    }
  }
}
