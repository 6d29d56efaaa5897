import SiteModel
import Testing

@Suite struct JobsTests {
  private struct Failure: Error {}

  @Test(arguments: [1, 2, 8, 100])
  func keepsTheOrderOfItsItems(_ count: Int) async throws {
    let results = try await Jobs(count).map(Array(0..<1000)) { $0 * 2 }

    #expect(results == (0..<1000).map { $0 * 2 })
  }

  @Test(arguments: [-1, 0, 1])
  func isAtLeastOne(_ count: Int) async throws {
    #expect(Jobs(count).count == 1)
    #expect(try await Jobs(count).map([1, 2]) { $0 } == [1, 2])
  }

  @Test(arguments: [1, 4])
  func endsWithTheFirstError(_ count: Int) async {
    await #expect(throws: Failure.self) {
      try await Jobs(count).map(Array(0..<100)) { if $0 == 50 { throw Failure() } }
    }
  }

  @Test func doesNothingForNoItems() async throws {
    #expect(try await Jobs(4).map([Int]()) { $0 }.isEmpty)
  }
}
