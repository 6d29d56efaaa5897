import SitePlanner
import Testing

@Suite struct CatalogueFileTests {
  @Test(arguments: [(2, 1), (24, 1), (25, 2), (384, 16), (10_000, 512), (100_000, 8192)])
  func bucketsAreAPowerOfTwoOfAboutSixteenProjects(_ projects: Int, _ buckets: Int) {
    #expect(CatalogueFile.buckets(of: projects) == buckets)
    #expect(buckets & (buckets - 1) == 0)
  }

  @Test(arguments: [(2, 1, 1), (16, 1, 1), (17, 1, 2), (4096, 1, 256), (4097, 2, 257)])
  func partsHoldAtMost4096ProjectsAndCards16(_ projects: Int, _ parts: Int, _ cards: Int) {
    let files = CatalogueFile.all(of: projects)

    #expect(files.count { $0.key.hasPrefix("catalogue/p-") } == parts)
    #expect(files.count { $0.key.hasPrefix("catalogue/n-") } == parts)
    #expect(files.count { $0.key.hasPrefix("catalogue/c-") } == cards)
    #expect(Set(files.map(\.path)).count == files.count)
  }
}
