/// How much of a server is put up with.
package struct HTTPLimits: Hashable, Sendable {
  /// Without a byte.
  package var idle: Duration
  /// From the question to the last byte, however steadily they drip.
  package var overall: Duration
  /// In bytes, of a body.
  package var body: Int

  package init(
    idle: Duration = .seconds(15), overall: Duration = .seconds(60), body: Int = 4 << 20
  ) {
    self.idle = idle
    self.overall = overall
    self.body = body
  }
}
