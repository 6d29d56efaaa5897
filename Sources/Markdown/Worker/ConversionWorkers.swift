import Diagnostics
import Synchronization

/// The worker processes of one converter: started on first need, kept for many documents, started
/// anew after a death.
final class ConversionWorkers: Sendable {
  /// Holds one worker. The lock is held for a whole conversation with it: that is what it is for.
  private final class Seat: Sendable {
    let process = Mutex<WorkerProcess?>(nil)
  }

  private let command: WorkerCommand
  private let seats: [Seat]
  private let budget: ConversionBudget
  private let turn = Atomic(0)

  init(_ command: WorkerCommand, count: Int, budget: ConversionBudget) {
    self.command = command
    self.budget = budget
    seats = (0..<max(1, count)).map { _ in Seat() }
  }

  func convert(
    _ text: [UInt8], options: MarkdownOptions, file: String, firstLine: Int
  ) -> Checked<ConvertedDocument> {
    var result: Checked<ConvertedDocument>?
    withFreeSeat { process in
      let request = ConversionRequest(
        options: options, file: file, firstLine: firstLine,
        limit: budget.limit(forLength: text.count), text: text)
      result = converse(request, with: &process)
    }
    return result ?? Checked(ConvertedDocument())
  }

  private func withFreeSeat(_ body: (inout WorkerProcess?) -> Void) {
    for seat in seats where seat.process.withLockIfAvailable({ body(&$0) }) != nil { return }
    let next = turn.wrappingAdd(1, ordering: .relaxed).oldValue
    seats[next % seats.count].process.withLock { body(&$0) }
  }

  private func converse(
    _ request: ConversionRequest, with process: inout WorkerProcess?
  ) -> Checked<ConvertedDocument> {
    let start = WorkerProcess.now()
    do {
      if process == nil { process = try WorkerProcess(command) }
    } catch {
      return refusal(
        request,
        "a large document needs a process of its own, which could not be started: "
          + error.reason)
    }
    // The processor's time is what counts; this is for a worker that gets or takes none.
    let wall = (Double(request.options.limits.time) + Double(request.limit) / 500) / 2
    var failure = WorkerProcess.Failure.died
    do throws(WorkerProcess.Failure) {
      if let answer = try process?.answer(to: request.encoded(), within: wall),
        let conversion = ConversionCoding.decode(answer, file: request.file)
      {
        return conversion
      }
    } catch {
      failure = error
    }
    let ending = process.take()?.end(after: failure, memory: request.options.limits.memory)
    budget.charge(WorkerProcess.now() - start)
    return refusal(request, costly(request, ending ?? .other("gave no answer")))
  }

  private func costly(_ request: ConversionRequest, _ ending: WorkerEnding) -> String {
    let limits = request.options.limits
    let rule =
      "a document is converted within \(Measure.count(limits.time)) s, half of them of the "
      + "processor (limits.conversion_time), and \(Measure.bytes(limits.memory)) "
      + "(limits.conversion_memory)"
    switch ending {
    case .memory: return "\(rule); this one needs more memory"
    case .other(let what): return "\(rule); the process that was to convert this one \(what)"
    case .time: break
    }
    guard budget.isShort(request.limit) else { return "\(rule); this one needs more time" }
    return "\(rule); this one was given \(Measure.count(request.limit)) ms, because others had "
      + "used up \(Measure.count(limits.total)) s (limits.conversion_total)"
  }

  private func refusal(
    _ request: ConversionRequest, _ message: String
  ) -> Checked<ConvertedDocument> {
    let span = SourceSpan(file: request.file, line: request.firstLine)
    return Checked(ConvertedDocument(), [.error(.markdownTooCostly, message, at: span)])
  }
}
