/// Why a question has no answer that could be used.
enum ForgeRefusal: Error {
  case missing
  case postponed
  case failed(String)

  var outcome: ForgeOutcome {
    switch self {
    case .missing: .missing
    case .postponed: .postponed
    case .failed(let reason): .failed(reason)
    }
  }
}
