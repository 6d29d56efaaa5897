import Glibc
import SiteWriter
import TestSupport
import Testing

/// The state folder is a memory, not a truth: without it, or with a false one, the site is the same.
@Suite struct DamagedStateTests {
  static let one = ["index.html": "1", "a/index.html": "a", "b/c/d.css": "x", "gone/x": "1"]
  static let two = ["index.html": "2", "a/index.html": "a", "b/c/d.css": "y", "e": "e"]
  static let three = ["index.html": "3", "a/index.html": "a", "b/c/d.css": "x", "f/g": "f"]

  private func state(_ sandbox: Sandbox) -> String {
    "\(sandbox.site)/.showcase/publication-public"
  }

  @Test(arguments: ["manifest", "manifest.previous"])
  func aManifestDamagedAnywhereIsNotBelieved(name: String) throws {
    var generator = SeededNumbers(seed: 7)
    for round in 0..<50 {
      let sandbox = Sandbox()
      try sandbox.publish(Self.one)
      try sandbox.publish(Self.two)
      let path = "\(state(sandbox))/\(name)"
      var bytes = try #require(Self.bytes(path))
      switch round % 5 {
      case 0: bytes.removeLast(Int.random(in: 1...bytes.count, using: &generator))
      case 1: bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= 1 << UInt8(round % 8)
      case 2: bytes.append(UInt8.random(in: 0...255, using: &generator))
      case 3: bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
      default:
        let start = Int.random(in: 0..<bytes.count, using: &generator)
        bytes.replaceSubrange(start..., with: repeatElement(0, count: bytes.count - start))
      }
      Self.write(path, bytes)

      try sandbox.publish(Self.three)

      let kept = name == "manifest" ? ["e": "e"] : [:]
      #expect(sandbox.published() == Self.three.merging(kept) { $1 }, "round \(round)")
    }
  }

  @Test func theWholeStateMayBeLost() throws {
    let sandbox = Sandbox()
    try sandbox.publish(Self.one)
    for path in Sandbox.walk("\(sandbox.site)/.showcase").reversed() { remove(path) }

    #expect(try sandbox.publish(Self.one).written == [])
    try sandbox.publish(Self.two)

    #expect(sandbox.published() == Self.two)
  }

  @Test func aTreeThatWasChangedBehindOurBackIsNotUsed() throws {
    for change in ["previous/extra", "previous/a/extra", "previous/a/index.html"] {
      let sandbox = Sandbox()
      try sandbox.publish(Self.one)
      try sandbox.publish(Self.two)
      unlink("\(state(sandbox))/\(change)")
      Sandbox.write("\(state(sandbox))/\(change)", "forged")

      try sandbox.publish(Self.three)

      #expect(sandbox.published() == Self.three)
    }
  }

  @Test func anyRubbishInTheStateFolderIsSurvived() throws {
    let names = [
      "staged/1", "staged/x/y", "next/x", "manifest.next", "journal", "journal.new", "probe/x",
      "moment", "manifest.new", "manifest/x", "manifest.previous/x", "previous/x", "other",
    ]
    for name in names {
      let sandbox = Sandbox()
      try sandbox.publish(Self.one)
      let path = "\(state(sandbox))/\(name)"
      unlink("\(state(sandbox))/\(name.prefix { $0 != "/" })")
      Sandbox.write(path, "rubbish")

      try sandbox.publish(Self.one)
      try sandbox.publish(Self.two)
      try sandbox.publish(Self.three)

      let lost = name == "manifest/x"
      #expect(Self.three.allSatisfy { sandbox.published()[$0.key] == $0.value }, "\(name)")
      #expect(lost || sandbox.published() == Self.three, "\(name)")
    }
  }

  /// A generator whose numbers are the same in every run.

  private static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    return Array(buffer[..<fread(&buffer, 1, buffer.count, file)])
  }

  private static func write(_ path: String, _ bytes: [UInt8]) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
