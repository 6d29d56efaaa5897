import Synchronization
import Testing

@testable import ShowcaseCLI

@Suite struct ProgressLineTests {
  private final class Screen: Sendable {
    let text = Mutex("")
    var shown: String { text.withLock { $0 } }
    @Sendable func write(_ more: String) { text.withLock { $0 += more } }
  }

  private let screen = Screen()

  @Test func aShortBuildShowsNothing() {
    let line = ProgressLine(of: 2, write: screen.write)
    line.advance()
    line.advance()
    line.erase()

    #expect(screen.shown == "")
  }

  @Test func theLineIsErasedAtTheEnd() {
    let line = ProgressLine(of: 1_204, after: .zero, write: screen.write)
    line.advance()
    line.erase()
    line.erase()

    #expect(screen.shown == "\r\u{1B}[KRendering 1 of 1,204\r\u{1B}[K")
  }

  @Test func itIsNotWrittenForEachStep() {
    let line = ProgressLine(of: 1_000, after: .zero, write: screen.write)
    for _ in 0..<1_000 { line.advance() }

    #expect(screen.shown.split(separator: "\r").count < 100)
  }
}
