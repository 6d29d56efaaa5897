/// Another run is publishing to the same output folder, and this one was told not to wait.
package struct PublicationBusy: Error, Hashable, Sendable, CustomStringConvertible {
  /// The output folder.
  package var output: String

  package var description: String { "another run is writing '\(output)'" }
}
