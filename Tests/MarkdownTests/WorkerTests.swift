import Diagnostics
import Glibc
import Testing

@testable import Markdown

/// Documents that could stop the program are converted by a child process.
@Suite(.serialized) struct WorkerTests {
  private func converter(jobs: Int = 2) throws -> MarkdownConverter {
    MarkdownConverter(worker: BuiltProgram.worker, jobs: jobs)
  }

  private static let honest = Array(
    String(
      repeating: "## Heading *x*\n\nText with [a link](b.md) and <kbd>k</kbd>, ~~old~~.\n\n",
      count: 800
    )
    .utf8)

  @Test func aLargeDocumentComesBackAsItWouldFromThisProcess() throws {
    let there = try converter().convert(Self.honest, file: "a.md", firstLine: 3)
    let here = MarkdownConverter(worker: nil, jobs: 1)
      .convert(Self.honest, file: "a.md", firstLine: 3)

    #expect(there.value.fragment == here.value.fragment)
    #expect(there.value.outline == here.value.outline)
    #expect(there.value.links == here.value.links)
    #expect(there.value.anchors == here.value.anchors)
    #expect(there.value.summary == here.value.summary)
    #expect(there.value.wordCount == here.value.wordCount)
    #expect(there.diagnostics == here.diagnostics)
    #expect(there.value.outline.count == 800)
  }

  @Test func diagnosticsComeBackWithTheirPlace() throws {
    let text = Self.honest + Array("<script>x</script>\n".utf8)
    let result = try converter().convert(text, file: "b.md", firstLine: 10)

    #expect(
      result.diagnostics.map { "\($0.span) \($0.code.rawValue)" } == ["b.md:3210:1 html-removed"])
  }

  static let hostile: [(String, [UInt8])] = [
    ("a reference with a long address, used often", reference(length: 330_000)),
    ("a wide table with many short rows", table(columns: 20_000)),
    ("links in emphasis", Array(String(repeating: "*a [b](c) ", count: 60_000).utf8)),
  ]

  static func reference(length: Int) -> [UInt8] {
    Array("[a]: /\(String(repeating: "x", count: length))\n\n".utf8)
      + Array(String(repeating: "[a] ", count: length).utf8)
  }

  static func table(columns: Int) -> [UInt8] {
    let header = String(repeating: "|a", count: columns) + "\n"
    let rule = String(repeating: "|-", count: columns) + "\n"
    return Array((header + rule + String(repeating: "|b\n", count: columns)).utf8)
  }

  @Test func aDocumentThatCostsTooMuchIsAnErrorAndTheOthersAreConverted() throws {
    let workers = ConversionWorkers(
      try #require(BuiltProgram.worker), count: 1, budget: ConversionBudget(full: 600, total: 60))
    let start = Self.seconds()
    for (name, text) in Self.hostile.prefix(2) {
      let result = workers.convert(
        text, options: MarkdownOptions(), file: "bad.md", firstLine: 5)
      #expect(result.diagnostics.map(\.code) == [.markdownTooCostly], Comment(rawValue: name))
      #expect(result.diagnostics.map(\.span.description) == ["bad.md:5:1"])

      let next = workers.convert(
        Self.honest, options: MarkdownOptions(), file: "good.md", firstLine: 1)
      #expect(next.diagnostics.isEmpty)
      #expect(next.value.outline.count == 800)
    }
    #expect(Self.seconds() - start < 20)
  }

  /// Threads of a pool block all signals, and what they start inherits that: the worker's timer
  /// would never end it, and only the clock on the wall, which waits five seconds longer, would.
  @Test func theTimerEndsAWorkerThatAThreadWithoutSignalsStarted() throws {
    let workers = ConversionWorkers(
      try #require(BuiltProgram.worker), count: 1, budget: ConversionBudget(full: 200, total: 60))
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let start = Self.seconds()

    let result = workers.convert(
      Self.table(columns: 4_000), options: MarkdownOptions(), file: "a.md", firstLine: 1)

    #expect(result.diagnostics.map(\.code) == [.markdownTooCostly])
    #expect(Self.seconds() - start < 4)
  }

  @Test func onceTheBudgetIsSpentLargeDocumentsGetLess() {
    let budget = ConversionBudget(full: 5_000, total: 20)
    budget.charge(19)
    #expect(budget.limit(forLength: 1_000_000) == 5_000)
    budget.charge(1)
    #expect(budget.limit(forLength: 1_000_000) == 375)
    #expect(budget.limit(forLength: 8_000_000) == 1_250)
  }

  @Test func whoeverGetsLessIsToldWhy() throws {
    let budget = ConversionBudget(MarkdownLimits())
    budget.charge(15)
    let workers = ConversionWorkers(try #require(BuiltProgram.worker), count: 1, budget: budget)

    let result = workers.convert(
      Self.table(columns: 8_000), options: MarkdownOptions(), file: "a.md", firstLine: 1)

    #expect(result.diagnostics.map(\.code) == [.markdownTooCostly])
    #expect(
      result.diagnostics.first?.message.hasSuffix(
        "this one was given 257 ms, because others had used up 15 s (limits.conversion_total)")
        == true)
  }

  @Test func aWorkerThatCannotBeStartedIsSaid() {
    let converter = MarkdownConverter(worker: WorkerCommand(path: "/nowhere/at/all"), jobs: 1)
    let result = converter.convert(Self.honest, file: "a.md", firstLine: 1)
    #expect(result.diagnostics.first?.message.contains("No such file") == true)
  }

  @Test(arguments: [
    ("/bin/true", "ended with status 0"), ("/bin/false", "ended with status 1"),
    ("/bin/cat", "gave no answer"),
  ])
  func aProgramThatIsNoWorkerIsTakenForDead(_ path: String, _ says: String) {
    let converter = MarkdownConverter(worker: WorkerCommand(path: path, arguments: []), jobs: 1)
    let result = converter.convert(Self.honest, file: "a.md", firstLine: 1)
    #expect(result.diagnostics.map(\.code) == [.markdownTooCostly])
    let message = result.diagnostics.first?.message
    #expect(
      message?.hasSuffix("; the process that was to convert this one \(says)") == true,
      "\(message ?? "")")
  }

  @Test func timeAndMemoryAreToldApart() throws {
    let worker = try #require(BuiltProgram.worker)
    let slow = ConversionWorkers(worker, count: 1, budget: ConversionBudget(full: 100, total: 60))
    let large = ConversionWorkers(
      worker, count: 1, budget: ConversionBudget(full: 60_000, total: 60))
    var options = MarkdownOptions()
    options.limits.memory = 256 << 20
    options.limits.time = 120
    let text = Self.table(columns: 4_000)

    let late = slow.convert(Self.slow, options: options, file: "a.md", firstLine: 1)
    let full = large.convert(text, options: options, file: "a.md", firstLine: 1)

    #expect(late.diagnostics.first?.message.hasSuffix("; this one needs more time") == true)
    #expect(full.diagnostics.first?.message.hasSuffix("; this one needs more memory") == true)
  }

  /// Takes time and hardly any memory.
  static let slow = Array(String(repeating: "a **b", count: 200_000).utf8)

  @Test(
    arguments: [
      (SIGPROF, false, .time), (SIGXCPU, false, .time), (SIGXCPU, true, .time),
      (SIGABRT, true, .memory), (SIGILL, true, .memory), (SIGKILL, true, .memory),
      (SIGABRT, false, .other("ended by signal 6")), (SIGKILL, false, .other("gave no answer")),
      (SIGSEGV, false, .other("ended by signal 11")), (71 << 8, false, .memory),
    ] as [(Int32, Bool, WorkerEnding)])
  func whyAWorkerEndedIsToldByItsSignal(
    _ signal: Int32, _ usedMuchMemory: Bool, _ ending: WorkerEnding
  ) {
    #expect(WorkerEnding(status: signal, usedMuchMemory: usedMuchMemory) == ending)
  }

  @Test func smallDocumentsNeedNoWorker() {
    let converter = MarkdownConverter(worker: WorkerCommand(path: "/nowhere"), jobs: 1)
    #expect(converter.convert(Array("# A".utf8), file: "a.md").diagnostics.isEmpty)
  }

  @Test func manyThreadsShareTheWorkers() async throws {
    let converter = try converter(jobs: 2)
    let expected = MarkdownConverter(worker: nil, jobs: 1).convert(Self.honest, file: "a.md")
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<12 {
        group.addTask {
          converter.convert(Self.honest, file: "a.md").value.fragment == expected.value.fragment
        }
      }
      for await same in group { #expect(same) }
    }
  }

  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
