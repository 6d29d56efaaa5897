internal import HTTPClient

/// What the headers of an answer say of how often a host may be asked.
struct AnswerPace: Sendable {
  let isRefusal: Bool
  private let retryAfter: Int?
  private let remaining: Int?
  private let reset: Int?

  init(_ answer: HTTPAnswer) {
    retryAfter = answer["Retry-After"].flatMap(Self.number)
    remaining = (answer["X-RateLimit-Remaining"] ?? answer["RateLimit-Remaining"])
      .flatMap(Self.number)
    reset = (answer["X-RateLimit-Reset"] ?? answer["RateLimit-Reset"]).flatMap(Self.number)
    isRefusal =
      answer.status == 429
      || answer.status == 403 && (remaining == 0 || retryAfter != nil)
  }

  /// In seconds, at most a day; nil where nothing is said.
  func wait(now: Int) -> Int? {
    if isRefusal, let retryAfter { return min(retryAfter, 86_400) }
    guard remaining == 0 || isRefusal else { return nil }
    return reset.map { min(max($0 - now, 1), 86_400) } ?? (isRefusal ? 60 : nil)
  }

  private static func number(_ text: String) -> Int? {
    Int(text.trimmingPrefix(" ")).flatMap { $0 >= 0 ? $0 : nil }
  }
}
