/// What takes longer than it may.
struct Deadline: Error {
  /// Runs `body`, and cancels it after `limit`.
  static func within<Value: Sendable>(
    _ limit: Duration, _ body: @Sendable @escaping () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      group.addTask(operation: body)
      group.addTask {
        try await Task.sleep(for: limit)
        throw Deadline()
      }
      defer { group.cancelAll() }
      guard let value = try await group.next() else { throw Deadline() }
      return value
    }
  }
}
