import Glibc
import SiteWriter
import Testing

/// Stops a publication at every change it makes to the file system, one after the other.
@Suite struct InterruptionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Published before, one after the other.
    var before: [[String: String]]
    var next: [String: String]
    var foreign: [String: String] = [:]
    /// By what somebody does to the output between.
    var isOutputLost = false
  }

  static let one = [
    "index.html": "1", "a/index.html": "1", "a/b/x.css": "1", "same": "s", "old/i": "1",
  ]
  static let two = [
    "index.html": "2", "a/index.html": "1", "a/b/x.css": "2", "same": "s", "new/i": "2",
  ]
  static let three = ["index.html": "3", "a": "3", "b/c": "3", "same": "s", "old": "3"]

  static let cases = [
    Case(testDescription: "a first build", before: [], next: one),
    Case(testDescription: "a second build, by hard links", before: [one], next: two),
    Case(testDescription: "a third build, from the tree before", before: [one, two], next: three),
    Case(testDescription: "back again", before: [one, three, two], next: three),
    Case(
      testDescription: "beside other files", before: [one, two], next: three,
      foreign: ["CNAME": "x"]),
    Case(testDescription: "nothing changed", before: [one], next: one),
    Case(
      testDescription: "the output is lost", before: [one, two], next: three, isOutputLost: true),
    Case(testDescription: "everything goes", before: [one, two], next: [:]),
  ]

  private func prepared(_ example: Case) throws -> Sandbox {
    let sandbox = Sandbox()
    for site in example.before { try sandbox.publish(site) }
    for (path, text) in example.foreign { Sandbox.write("\(sandbox.output)/\(path)", text) }
    if example.isOutputLost {
      for path in Sandbox.walk(sandbox.output).reversed() { remove(path) }
      rmdir(sandbox.output)
    }
    return sandbox
  }

  @Test(arguments: cases) func aKilledRunLeavesTheWholeOldOrTheWholeNewSite(_ example: Case) throws
  {
    var outcomes: Set<Bool> = []
    for position in 1...500 {
      let sandbox = try prepared(example)
      let old = sandbox.published()
      let new = example.next.merging(example.foreign) { $1 }
      let fault = FaultPoint(.kill, at: position)

      do { try sandbox.publish(example.next, faults: fault) } catch is WriteError {}

      let found = sandbox.published()
      #expect(found == old || found == new, "at step \(position)")
      outcomes.insert(found == new)
      if !fault.isReached {
        #expect(found == new)
        #expect(position > 1 || example.testDescription == "nothing changed")
        break
      }
      try sandbox.publish(example.next)
      #expect(sandbox.published() == new, "after step \(position)")
      try sandbox.publish(Self.two)
      #expect(sandbox.published() == Self.two.merging(example.foreign) { $1 })
      #expect(leftovers(sandbox) == [], "after step \(position)")
    }
  }

  @Test(arguments: cases) func aFailingRunLeavesTheOldSiteAndNothingElse(_ example: Case) throws {
    for position in 1...500 {
      let sandbox = try prepared(example)
      let old = sandbox.published()
      let new = example.next.merging(example.foreign) { $1 }
      let fault = FaultPoint(.fail(ENOSPC), at: position)

      var failed = false
      do { try sandbox.publish(example.next, faults: fault) } catch let error as WriteError {
        failed = true
        #expect(error.code == ENOSPC)
        #expect(error.description.hasSuffix(": No space left on device"))
      }

      #expect(sandbox.published() == (failed ? old : new), "at step \(position)")
      if failed { #expect(leftovers(sandbox) == [], "at step \(position)") }
      if !fault.isReached { break }
      try sandbox.publish(example.next)
      #expect(sandbox.published() == new)
    }
  }

  @Test(arguments: cases) func renamesInPlaceAreCompletedByTheNextRun(_ example: Case) throws {
    for effect in [FaultPoint.Effect.kill, .fail(EIO)] {
      for position in 1...500 {
        let sandbox = try prepared(example)
        let old = sandbox.published()
        let new = example.next.merging(example.foreign) { $1 }
        let fault = FaultPoint(effect, at: position)

        do { try sandbox.publish(example.next, inPlace: true, faults: fault) } catch is WriteError {
        }

        let found = sandbox.published()
        for (path, text) in found where !path.hasSuffix("/") {
          #expect(old[path] == text || new[path] == text, "torn at step \(position)")
        }
        for path in old.keys where new[path] == old[path] { #expect(found[path] != nil) }
        if !fault.isReached {
          #expect(found == new)
          break
        }
        let resumed = try Publication.begin(at: sandbox.location)
        let state = sandbox.published()
        #expect(state == old || state == new, "mended after step \(position)")
        resumed.abandon()
        try sandbox.publish(example.next)
        #expect(sandbox.published() == new)
        #expect(leftovers(sandbox) == [], "after step \(position)")
      }
    }
  }

  @Test func cleaningMayBeKilledAndDoneAgain() throws {
    for position in 1...200 {
      let sandbox = try prepared(Self.cases[4])
      let fault = FaultPoint(.kill, at: position)
      do {
        _ = try Publication.removeEverything(at: sandbox.location, faults: fault)
      } catch is WriteError {}
      if !fault.isReached { break }
      _ = try Publication.removeEverything(at: sandbox.location)
      let left = sandbox.published().keys.filter { $0 != "CNAME" }
      // Without its manifest the output is nobody's; before, all of it is removed.
      #expect(left.isEmpty || access("\(sandbox.site)/.showcase", F_OK) != 0)
      try sandbox.publish(Self.one)
      #expect(Self.one.allSatisfy { sandbox.published()[$0.key] == $0.value })
    }
  }

  /// What the state folder holds besides what it should.
  private func leftovers(_ sandbox: Sandbox) -> [String] {
    let state = "\(sandbox.site)/.showcase/publication-public"
    let expected: Set = ["lock", "manifest", "manifest.previous", "previous"]
    return Set(
      Sandbox.walk(state).map { path in
        String(path.dropFirst(state.utf8.count + 1).prefix { $0 != "/" })
      }
    ).subtracting(expected).sorted()
  }
}
