package import SiteModel

/// Takes the finished files of a site, one by one, from any thread: a `Publication` publishes them,
/// an `OutputComparison` compares them with what is published.
package protocol OutputSink: Sendable {
  /// - Parameter path: Relative to the output folder, with `/`.
  func put(_ path: String, _ bytes: [UInt8]) throws

  /// Adds a file as it was published last, if it is still the same; returns whether.
  func keep(_ path: String) throws -> Bool

  /// Adds files as they were published last, if each is still the same and these are its contents;
  /// returns whether all were added. Otherwise none was.
  func keep(_ files: [(path: String, contents: ContentHash)]) throws -> Bool
}

extension OutputSink {
  /// A sink that has nothing from before.
  package func keep(_ path: String) -> Bool { false }

  /// A sink that has nothing from before.
  package func keep(_ files: [(path: String, contents: ContentHash)]) -> Bool { false }
}
