/// Takes the finished files of a site, one by one, from any thread: a `Publication` publishes them,
/// an `OutputComparison` compares them with what is published.
package protocol OutputSink: Sendable {
  /// - Parameter path: Relative to the output folder, with `/`.
  func put(_ path: String, _ bytes: [UInt8]) throws
}
