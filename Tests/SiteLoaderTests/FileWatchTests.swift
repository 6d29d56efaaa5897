import Diagnostics
import Synchronization
import Testing

@testable import SiteLoader

struct FileWatchTests {
  private final class Told: Sendable {
    let diagnostics = Mutex<[Diagnostic]>([])
  }

  @Test func aFileThatKeepsTheProcessorBusyIsNamed() {
    let told = Told()
    let watch = FileWatch(limit: 0) { diagnostic in
      told.diagnostics.withLock { $0.append(diagnostic) }
    }
    let rounds = watch.during("content/endless.md") {
      var rounds = 0
      while told.diagnostics.withLock({ $0.isEmpty }) {
        watch.look()
        rounds += 1
      }
      return rounds
    }
    #expect(rounds > 1, "the first look only notes where the clock stands")
    let found = told.diagnostics.withLock { $0 }
    #expect(found.allSatisfy { $0.code == .markdownTooCostly && $0.severity == .error })
    #expect(found.first?.span == SourceSpan(file: "content/endless.md", line: 1))
    #expect(found.first?.message.contains("a file for at most 0 s;") == true)
  }

  @Test func aFileThatWaitsOrIsDoneIsNotNamed() {
    let told = Told()
    let watch = FileWatch(limit: 3_600) { diagnostic in
      told.diagnostics.withLock { $0.append(diagnostic) }
    }
    for round in 0..<100 {
      watch.during("content/\(round).md") {
        watch.look()
        watch.look()
      }
    }
    watch.look()
    #expect(told.diagnostics.withLock { $0.isEmpty })
  }

  @Test func aFailureOfTheWorkIsHandedOn() {
    struct Failure: Error {}
    let watch = FileWatch(limit: 1) { _ in }
    #expect(throws: Failure.self) { try watch.during("content/a.md") { throw Failure() } }
  }
}
