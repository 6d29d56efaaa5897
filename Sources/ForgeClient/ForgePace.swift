/// How the hosts want to be asked: who waits, who is left alone.
package actor ForgePace {
  /// In seconds: a wait that is worth it.
  static let shortWait = 60

  private var restingUntil: [String: Int] = [:]
  private(set) var notes: [String] = []
  private let now: @Sendable () -> Int
  private let sleep: @Sendable (Int) async -> Void

  /// - Parameters:
  ///   - now: Seconds since 1970.
  ///   - sleep: Waits so many seconds.
  package init(
    now: @escaping @Sendable () -> Int, sleep: @escaping @Sendable (Int) async -> Void
  ) {
    self.now = now
    self.sleep = sleep
  }

  /// Waits until `origin` may be asked.
  ///
  /// - Returns: Whether it may; not where it wants to be left alone for long.
  func mayAsk(_ origin: String) async -> Bool {
    for _ in 0..<10 {
      let rest = (restingUntil[origin] ?? 0) - now()
      if rest <= 0 { return true }
      if rest > Self.shortWait { return false }
      await sleep(rest)
    }
    return true
  }

  /// Takes note of what an answer says about the next question.
  ///
  /// - Returns: Whether this question was refused for its being one too many.
  func note(_ answer: AnswerPace, from origin: String) -> Bool {
    guard let wait = answer.wait(now: now()) else { return answer.isRefusal }
    let until = now() + wait
    if wait > 0, until > (restingUntil[origin] ?? 0) {
      restingUntil[origin] = until
      notes.append(
        wait > Self.shortWait
          ? "\(origin) wants no more questions for \(wait) seconds; the next run asks the rest"
          : "\(origin) wants a pause of \(wait) seconds")
    }
    return answer.isRefusal
  }

  func sleepFor(_ seconds: Int) async { await sleep(seconds) }

  /// What was to be said since it was asked last.
  func takeNotes() -> [String] {
    defer { notes = [] }
    return notes
  }
}
