/// Takes the finished files of a site, one by one, from any thread: a `Publication` publishes them,
/// an `OutputComparison` compares them with what is published.
package protocol OutputSink: Sendable {
  /// - Parameter path: Relative to the output folder, with `/`.
  func put(_ path: String, _ bytes: [UInt8]) throws

  /// Adds a file as it was published last, if it is still the same; returns whether.
  func keep(_ path: String) throws -> Bool
}

extension OutputSink {
  /// A sink that has nothing from before.
  package func keep(_ path: String) -> Bool { false }
}
