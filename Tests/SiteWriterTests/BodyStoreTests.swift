import Glibc
import SiteModel
import SiteWriter
import Synchronization
import Testing

@Suite struct BodyStoreTests {
  @Test(arguments: [false, true]) func whatIsAppendedIsReadAgain(inMemory: Bool) throws {
    let sandbox = Sandbox()
    let store = inMemory ? try BodyStore() : try BodyStore(at: sandbox.location)
    let bodies = [[], [1], Array("body".utf8), [UInt8](repeating: 7, count: 1_000_000)]

    let references = try bodies.map { try store.append($0) }

    for (body, reference) in zip(bodies, references).reversed() {
      #expect(try store.read(reference) == body)
    }
  }

  @Test func manyThreadsMayAppendAndRead() throws {
    let store = try BodyStore()
    try runThreads(4) { thread in
      for index in 0..<500 {
        let body = [UInt8](repeating: UInt8(thread * 50 + index % 50), count: index * 7)
        let reference = try store.append(body)
        if try store.read(reference) != body { throw Different() }
      }
    }
  }

  struct Different: Error {}

  @Test func nothingIsLeftInTheStateFolder() throws {
    let sandbox = Sandbox()
    let store = try BodyStore(at: sandbox.location)
    _ = try store.append([1, 2, 3])

    #expect(Sandbox.walk(sandbox.location.state) == [])
    withExtendedLifetime(store) {}
  }

  @Test func aReferenceBeyondTheEndIsAnError() throws {
    let store = try BodyStore()
    #expect(throws: WriteError.self) { try store.read(BodyReference(offset: 10, length: 5)) }
  }
}
