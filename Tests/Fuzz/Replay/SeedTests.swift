import Foundation
import FuzzTargets
import Testing

/// Every seed, and every input that once broke something, still goes through.
@Suite struct SeedTests {
  struct Seed: Sendable, CustomTestStringConvertible {
    var target: String
    var file: URL

    var testDescription: String { "\(target)/\(file.lastPathComponent)" }
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Seeds")

  private static func seeds(of target: String) -> [Seed] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder.appendingPathComponent(target), includingPropertiesForKeys: nil)
    return (files ?? []).sorted { $0.path < $1.path }.map { Seed(target: target, file: $0) }
  }

  @Test(arguments: FuzzTarget.all.flatMap { seeds(of: $0.name) })
  func holdsForEverySeed(_ seed: Seed) throws {
    let target = try #require(FuzzTarget.named(seed.target))
    let bytes = [UInt8](try Data(contentsOf: seed.file))

    try bytes.withUnsafeBufferPointer { try target.check($0) }
  }

  @Test(arguments: FuzzTarget.all.map(\.name))
  func everyTargetHasSeeds(_ target: String) {
    #expect(Self.seeds(of: target).count >= 3)
  }

  @Test func everyFolderOfSeedsHasATarget() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)

    #expect(Set(names) == Set(FuzzTarget.all.map(\.name)))
  }

  @Test func holdsForNothingAtAll() throws {
    for target in FuzzTarget.all {
      try target.check(UnsafeBufferPointer(start: nil, count: 0))
    }
  }
}
