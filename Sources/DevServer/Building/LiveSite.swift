/// The state that is served now, and those who wait for the next.
actor LiveSite {
  /// Open reload channels: more are tabs that nobody looks at.
  static let largestCount = 256

  /// Tells this run of the server from others, whose revisions mean nothing here.
  nonisolated let session = String(UInt64.random(in: .min ... .max), radix: 36)
  private(set) var snapshot = Snapshot()
  /// What was found when a page was rendered, by its path; of this revision.
  private var pageMistakes: [String: [Mistake]] = [:]
  private var channels: [Int: AsyncStream<Void>.Continuation] = [:]
  private var lastChannel = 0

  func publish(_ next: Snapshot) {
    if next.revision != snapshot.revision { pageMistakes = [:] }
    snapshot = next
    for channel in channels.values { channel.yield() }
  }

  /// Remembers what rendering a page found, for the one who looks at it.
  func note(_ mistakes: [Mistake], on page: String, revision: Int) {
    guard revision == snapshot.revision else { return }
    pageMistakes[page] = mistakes.isEmpty ? nil : mistakes
  }

  /// What a tab is told.
  func state(for page: String) -> LiveState {
    LiveState(
      session: session, revision: snapshot.revision, styles: snapshot.styles,
      mistakes: snapshot.mistakes + (pageMistakes[page] ?? []))
  }

  /// Signals now, and whenever the state changes; nil where too many listen already.
  func open() -> (id: Int, signals: AsyncStream<Void>)? {
    guard channels.count < Self.largestCount else { return nil }
    lastChannel += 1
    let (signals, channel) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    channels[lastChannel] = channel
    channel.yield()
    return (lastChannel, signals)
  }

  func close(_ id: Int) {
    channels.removeValue(forKey: id)?.finish()
  }
}
