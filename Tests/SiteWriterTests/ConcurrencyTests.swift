import Glibc
import SiteWriter
import Synchronization
import Testing

@Suite struct ConcurrencyTests {
  /// Every file says which publication it belongs to; some exist in every second one only.
  private static func site(_ number: Int) -> [String: String] {
    var files = ["stamp": "\(number)"]
    for index in 0..<12 { files["p/\(index)/index.html"] = "\(number)" }
    files[number % 2 == 0 ? "even/index.html" : "odd"] = "\(number)"
    return files
  }

  @Test func aReaderSeesWholeSitesDuringAHundredPublications() throws {
    let sandbox = Sandbox()
    try sandbox.publish(Self.site(0))
    let isDone = Atomic(false)
    let seen = Mutex<Set<String>>([])
    let output = sandbox.output
    try runThreads(3) { thread in
      guard thread > 0 else {
        defer { isDone.store(true, ordering: .releasing) }
        for number in 1...100 { try sandbox.publish(Self.site(number)) }
        return
      }
      while !isDone.load(ordering: .acquiring) {
        guard let (number, files) = Self.look(at: output) else { continue }
        if files != Self.site(number) { throw Torn(number: number, files: files) }
        seen.withLock { _ = $0.insert("\(number)") }
      }
    }
    #expect(sandbox.published() == Self.site(100))
    #expect(seen.withLock { $0.count } > 3)
  }

  struct Torn: Error {
    var number: Int
    var files: [String: String]
  }

  /// One look at the folder, held open meanwhile. A tree is changed again when two more have been
  /// published after it, so a look that took that long counts for nothing.
  private static func look(at output: String) -> (Int, [String: String])? {
    let folder = open(output, O_RDONLY | O_DIRECTORY)
    guard folder >= 0 else { return (-1, [:]) }
    defer { close(folder) }
    let held = "/proc/self/fd/\(folder)/."
    let files = Sandbox.contents(of: held)
    guard let before = files["stamp"].flatMap({ Int($0) }),
      let now = Sandbox.read("\(output)/stamp").flatMap({ Int($0) })
    else { return (-1, files) }
    return now - before <= 0 ? (before, files) : nil
  }

  @Test func theOutputIsThereAtEveryMoment() throws {
    let sandbox = Sandbox()
    try sandbox.publish(Self.site(0))
    let isDone = Atomic(false)
    let output = sandbox.output
    try runThreads(2) { thread in
      guard thread > 0 else {
        defer { isDone.store(true, ordering: .releasing) }
        for number in 1...100 { try sandbox.publish(Self.site(number)) }
        return
      }
      while !isDone.load(ordering: .acquiring) {
        if access("\(output)/p/3/index.html", R_OK) != 0 { throw Torn(number: 0, files: [:]) }
      }
    }
  }

  @Test func aSecondRunWaitsForTheFirst() throws {
    let sandbox = Sandbox()
    let first = try Publication.begin(at: sandbox.location)
    let waits = Atomic(0)
    let isPublished = Atomic(false)
    try runThreads(2) { thread in
      if thread == 0 {
        while waits.load(ordering: .acquiring) == 0 { usleep(500) }
        try first.put("a", [49])
        usleep(20_000)
        isPublished.store(true, ordering: .releasing)
        _ = try first.commit()
      } else {
        let second = try Publication.begin(at: sandbox.location) {
          waits.wrappingAdd(1, ordering: .acquiringAndReleasing)
        }
        if !isPublished.load(ordering: .acquiring) { throw Torn(number: 1, files: [:]) }
        try second.put("a", [50])
        _ = try second.commit()
      }
    }
    #expect(sandbox.published() == ["a": "2"])
    #expect(waits.load(ordering: .relaxed) == 1)
  }

  @Test func aSecondRunThatDoesNotWaitSaysSo() throws {
    let sandbox = Sandbox()
    let first = try Publication.begin(at: sandbox.location)

    let busy = #expect(throws: PublicationBusy.self) {
      try Publication.begin(at: sandbox.location, waiting: false)
    }
    #expect(busy?.description == "another run is writing 'public'")
    #expect(throws: PublicationBusy.self) {
      try Publication.removeEverything(at: sandbox.location, waiting: false)
    }

    first.abandon()
    try Publication.begin(at: sandbox.location, waiting: false).abandon()
  }

  @Test func manyRunsAtOnceEndInOneOfTheirSites() throws {
    let sandbox = Sandbox()
    try runThreads(6) { thread in
      for turn in 0..<8 {
        if thread == 5, turn % 3 == 2 {
          _ = try Publication.removeEverything(at: sandbox.location)
        } else {
          try sandbox.publish(Self.site(thread * 10 + turn))
        }
      }
    }
    let found = sandbox.published()
    let number = try #require(found["stamp"].flatMap { Int($0) })
    #expect(found == Self.site(number))
  }

  @Test func anAbandonedPublicationLeavesNothing() throws {
    let sandbox = Sandbox()
    try sandbox.publish(Self.site(0))
    try sandbox.publish(Self.site(1))
    let before = Sandbox.contents(of: sandbox.site)
    do {
      let abandoned = try Publication.begin(at: sandbox.location)
      try abandoned.put("stamp", [1, 2, 3])
      abandoned.abandon()
      #expect(throws: PublicationClosed.self) { try abandoned.put("x", []) }
      #expect(throws: PublicationClosed.self) { try abandoned.commit() }
      let forgotten = try Publication.begin(at: sandbox.location)
      try forgotten.put("stamp", [1, 2, 3])
    }

    #expect(Sandbox.contents(of: sandbox.site) == before)
  }
}
