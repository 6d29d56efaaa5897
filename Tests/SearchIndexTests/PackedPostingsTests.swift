import Testing

@testable import SearchIndex

@Suite struct PackedPostingsTests {
  @Test(arguments: [
    [], [0], [0, 1, 2, 3], [1], [254], [255], [256], [5, 7, 9, 264, 265, 521], [1 << 25],
    [0, 1 << 20, (1 << 20) + 1],
  ])
  func aListIsReadBackAsItWas(documents: [Int]) {
    let postings = documents.enumerated().map { Posting(document: $1, level: $0 * 21 % 64) }
    var packed = PackedPostings(capacity: 0)
    packed.append(postings[...])
    var read: [Posting] = []
    PackedPostings.append(packed.bytes[...], to: &read)
    #expect(read == postings)
  }

  @Test func neighboursTakeAByteEach() {
    var packed = PackedPostings(capacity: 0)
    packed.append((0..<100).map { Posting(document: $0, level: 63) }[...])
    #expect(packed.bytes.count == 100)
  }
}
