import DevServer
import Testing

@Suite struct BurstTests {
  private let start = ContinuousClock.now

  @Test func nothingIsTakenBeforeSomethingCame() {
    var burst = Burst()

    #expect(burst.end == nil)
    #expect(burst.take(at: start) == nil)
    burst.add(ChangeSet(), at: start)
    #expect(burst.end == nil)
  }

  @Test func whatComesTogetherIsTakenTogether() {
    var burst = Burst()
    burst.add(ChangeSet(paths: ["a"]), at: start)
    burst.add(ChangeSet(paths: ["b"]), at: start + Burst.quiet / 2)

    #expect(burst.take(at: start + Burst.quiet) == nil)
    #expect(burst.take(at: start + Burst.quiet * 2) == ChangeSet(paths: ["a", "b"]))
    #expect(burst.take(at: start + Burst.quiet * 9) == nil)
  }

  @Test func whatNeverEndsIsTakenAllTheSame() {
    var burst = Burst()
    var now = start
    var taken: ChangeSet?
    while taken == nil, now < start + .seconds(10) {
      burst.add(ChangeSet(paths: ["a"]), at: now)
      now += Burst.quiet / 2
      taken = burst.take(at: now)
    }

    #expect(taken == ChangeSet(paths: ["a"]))
    #expect(now <= start + Burst.longest + Burst.quiet)
  }

  @Test func everythingStaysEverything() {
    var changes = ChangeSet(isEverything: true)
    changes.formUnion(ChangeSet(paths: ["a.css"]))

    #expect(changes.isEverything)
    #expect(!changes.isStyleOnly)
  }

  @Test(arguments: [
    (["a.css"], true), (["a.css", "b/c.css"], true), (["a.css", "a.md"], false), ([], false),
  ])
  func knowsWhetherOnlyStylesChanged(_ paths: [String], _ isStyleOnly: Bool) {
    #expect(ChangeSet(paths: Set(paths)).isStyleOnly == isStyleOnly)
  }
}
