import HTTPClient
import Testing

@Suite struct LinkMemoryTests {
  private static let address = "https://a.example/"

  @Test(arguments: [
    LinkVerdict.good, .moved("https://b.example/"), .broken("the server answers 404"),
  ])
  func aVerdictIsReadBackAsItWasWritten(verdict: LinkVerdict) {
    var memory = LinkMemory()
    memory.note(Self.address, verdict, at: 1000)

    let read = LinkMemory(text: memory.text)

    #expect(read == memory)
    #expect(read.verdict(on: Self.address, at: 1060, upTo: 60) == verdict)
  }

  @Test(arguments: [(1061, 60), (999, 60), (1001, 0)])
  func oneThatIsTooOldOrFromTheFutureIsAskedAgain(now: Int, age: Int) {
    var memory = LinkMemory()
    memory.note(Self.address, .good, at: 1000)

    #expect(memory.verdict(on: Self.address, at: now, upTo: age) == nil)
  }

  @Test func whatIsUnknownIsNotRemembered() {
    var memory = LinkMemory()
    memory.note(Self.address, .good, at: 1000)
    memory.note(Self.address, .unknown("the server answers 429"), at: 1010)

    #expect(memory.text.isEmpty)
  }

  @Test(arguments: [
    "", "\n\n", "https://a.example/\tx\tgood\t\n", "https://a.example/\t1000\n",
    "https://a.example/\t1000\tfine\t\n", "\u{0}\u{FFFD}\n",
  ])
  func aDamagedLineCostsOneQuestion(text: String) {
    let memory = LinkMemory(text: text + "https://b.example/\t1000\tgood\t\n")

    #expect(memory.verdict(on: Self.address, at: 1000, upTo: 60) == nil)
    #expect(memory.verdict(on: "https://b.example/", at: 1000, upTo: 60) == .good)
  }

  @Test func whatIsNoLongerLinkedIsForgotten() {
    var memory = LinkMemory()
    memory.note(Self.address, .good, at: 1000)
    memory.note("https://b.example/", .good, at: 1000)
    memory.keep(only: [Self.address])

    #expect(memory.text == "https://a.example/\t1000\tgood\t\n")
  }
}
