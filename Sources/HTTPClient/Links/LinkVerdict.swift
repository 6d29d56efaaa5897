/// What is known of an outside address after it was asked for.
package enum LinkVerdict: Hashable, Sendable {
  case good
  /// For good, to this address, which answers.
  case moved(String)
  case broken(String)
  /// The server would not say, or could not: no reason to blame the address.
  case unknown(String)
}
