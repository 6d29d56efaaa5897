import Glibc
import SiteModel
import SiteWriter
import Synchronization
import TestSupport
import Testing

/// Converted texts outlive a run, and are never taken for what they are not.
@Suite struct KeptBodiesTests {
  private static let maker = hash("one program")

  private static func hash(_ text: String) -> ContentHash { ContentHash(of: Array(text.utf8)) }

  private static func body(_ name: String, of round: Int = 0) -> [UInt8] {
    Array(String(repeating: "\(name) \(round) ", count: 100).utf8)
  }

  /// One run: keeps `names` unless they are known; returns which were known.
  @discardableResult
  private func run(
    _ sandbox: Sandbox, _ names: [String], round: Int = 0, maker: ContentHash = maker,
    trusting: Bool = true, isEnded: Bool = true
  ) throws -> (known: Set<String>, notes: [String]) {
    let publication = try Publication.begin(at: sandbox.location, trusting: trusting)
    try publication.put("index.html", [1])
    let bodies = try publication.bodies(of: maker)
    var known: Set<String> = []
    for name in names {
      let (key, body) = (Self.hash("\(name) \(round)"), Self.body(name, of: round))
      if let found = try bodies.block(for: key) {
        #expect(found.bytes == body, "\(name)")
        #expect(try bodies.store.read(found.place) == body, "\(name)")
        known.insert(name)
      } else {
        #expect(try bodies.store.read(bodies.keep(body, for: key)) == body, "\(name)")
      }
    }
    guard isEnded else {
      publication.abandon()
      return (known, [])
    }
    bodies.remember()
    return (known, try publication.commit().notes)
  }

  private func path(_ sandbox: Sandbox, _ name: String) -> String {
    "\(sandbox.site)/.showcase/publication-public/\(name)"
  }

  @Test func whatOneRunKeptTheNextOneFinds() throws {
    let sandbox = Sandbox()
    #expect(try run(sandbox, ["a", "b", "c"]).known == [])
    #expect(try run(sandbox, ["c", "a", "d"]).known == ["a", "c"])
    #expect(try run(sandbox, ["a", "b", "c", "d"]).known == ["a", "c", "d"])
  }

  @Test func anotherProgramFindsNothing() throws {
    let sandbox = Sandbox()
    try run(sandbox, ["a"])
    let other = try run(sandbox, ["a"], maker: Self.hash("another program"))
    #expect(other.known == [])
    #expect(other.notes == [])
  }

  @Test func aRunThatTrustsNothingFindsNothing() throws {
    let sandbox = Sandbox()
    try run(sandbox, ["a"])
    #expect(try run(sandbox, ["a"], trusting: false).known == [])
    #expect(try run(sandbox, ["a"]).known == ["a"])
  }

  @Test func whatARunLeftThatDidNotEndIsNotBelieved() throws {
    let sandbox = Sandbox()
    try run(sandbox, ["a"])
    try run(sandbox, ["b", "c"], isEnded: false)
    #expect(try run(sandbox, ["c", "a", "b"]).known == ["a"])
    #expect(try run(sandbox, ["c", "a", "b"]).known == ["a", "b", "c"])
  }

  @Test func theFileGrowsToTwiceWhatIsNeededAndABit() throws {
    let sandbox = Sandbox()
    let names = (0..<200).map(String.init)
    var largest = 0
    for round in 0..<12 {
      try run(sandbox, names, round: round)
      #expect(try run(sandbox, names, round: round).known.count == names.count, "round \(round)")
      largest = max(largest, Int(Sandbox.status(path(sandbox, "bodies"))?.st_size ?? 0))
    }
    let needed = names.reduce(0) { $0 + Self.body($1, of: 11).count }
    #expect(largest > needed)
    #expect(largest <= 3 * needed + (1 << 20))
    #expect(Sandbox.status(path(sandbox, "bodies.new")) == nil)
  }

  @Test(arguments: ["bodies", "bodies.index"], 0..<40)
  func aDamagedFileGivesNoOtherBody(name: String, round: Int) throws {
    let sandbox = Sandbox()
    let names = (0..<20).map(String.init)
    try run(sandbox, names)
    let path = path(sandbox, name)
    let length = Int(try #require(Sandbox.status(path)).st_size)
    var generator = SeededNumbers(seed: UInt64(round))
    let place = Int.random(in: 0..<length, using: &generator)
    switch round % 4 {
    case 0: truncate(path, place)
    case 1: truncate(path, length + 100)
    default:
      let file = try #require(fopen(path, "r+"))
      fseek(file, place, SEEK_SET)
      let byte = UInt8(truncatingIfNeeded: fgetc(file))
      fseek(file, place, SEEK_SET)
      fputc(Int32(byte ^ (1 << UInt8.random(in: 0..<8, using: &generator))), file)
      fclose(file)
    }

    let (known, notes) = try run(sandbox, names)

    let isHarmless = name == "bodies" && round % 4 == 1
    #expect(isHarmless == (known.count == names.count), "round \(round)")
    #expect(notes.contains { $0.contains("damaged") } == !isHarmless, "round \(round)")
    #expect(try run(sandbox, names).known.count == names.count, "round \(round)")
  }

  @Test func aFolderOrALinkInTheirPlaceIsNoObstacle() throws {
    for name in ["bodies", "bodies.index", "bodies.new", "bodies.index.new"] {
      for isLink in [false, true] {
        let sandbox = Sandbox()
        try run(sandbox, ["a"])
        unlink(path(sandbox, name))
        if isLink {
          symlink("/dev/zero", path(sandbox, name))
        } else {
          Sandbox.write("\(path(sandbox, name))/inside", "x")
        }
        try run(sandbox, ["a", "b"])
        #expect(try run(sandbox, ["a", "b"]).known == ["a", "b"], "\(name) \(isLink)")
      }
    }
  }
}
